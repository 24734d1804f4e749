package org.huunghi.agreement.document.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.document.Contents.Loose;
import org.huunghi.agreement.document.LooseContents;
import org.huunghi.agreement.document.Owner;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GridFsContentsTest {

    private static final Instant SWEEP_AT = Instant.parse("2026-11-21T04:00:00Z");
    private static final Instant LATER = SWEEP_AT.plusSeconds(1);
    private static final Instant MUCH_LATER = SWEEP_AT.plusSeconds(3600);
    private static final Loose NOTE = note("first", SWEEP_AT);
    private static final Loose ANEW = note("second", MUCH_LATER);
    private static final String NAME = "Công văn 4210.pdf";

    /** More than two chunks. */
    private static final byte[] FILE = bytes(600_000);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final MongoDatabase database = client.getDatabase(TestStore.freshDatabase());
    private final GridFsContents contents = new GridFsContents(
            new MongoAggregateCollections(database, (outbox, id, pending, created) -> {}, Clock.systemUTC()),
            client,
            database.getName());
    private final Set<String> cited = new HashSet<>();
    private final LooseContents sweeper =
            new LooseContents(contents, loose -> cited.contains(loose.owner().id() + "/" + loose.id()));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aContentIsReadBackAsItCame() throws IOException {
        var received = contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));

        assertThat(received.size()).isEqualTo(FILE.length);
        assertThat(received.sha256()).hasSize(64);
        try (var content = contents.open("d1").orElseThrow()) {
            assertThat(content).hasBinaryContent(FILE);
        }
        assertThat(contents.open("d2")).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        assertThatIOException()
                .isThrownBy(() -> contents.receive(
                        NOTE, NAME, new SequenceInputStream(new ByteArrayInputStream(FILE), broken())));

        assertThat(contents.open("d1")).isEmpty();
        assertThat(chunks()).isZero();
    }

    @Test
    void chunksWithoutAFileAreSwept() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        // As after a crash in the middle of the upload: GridFS writes the file last.
        database.getCollection("documents.files").deleteOne(new Document("_id", "d1"));
        assertThat(chunks()).isEqualTo(3);

        sweep(LATER);

        assertThat(chunks()).isZero();
        assertThat(contents.loose(LATER, 10)).isEmpty();
    }

    @Test
    void whatIsCitedStaysAndIsSettled() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        cited.add("a1/d1");

        sweep(LATER);

        assertThat(contents.open("d1")).isPresent();
        assertThat(contents.loose(LATER, 10)).isEmpty();
    }

    @Test
    void nothingIsSweptBeforeItsTime() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));

        assertThat(sweeper.due(SWEEP_AT.minusMillis(1), 10)).isEmpty();
        assertThat(sweeper.due(SWEEP_AT, 10)).extracting(Timer::subject).containsExactly("content/d1");
    }

    @Test
    void whatIsHeldIsNotSwept() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        var due = sweeper.due(LATER, 10).getFirst();

        assertThat(contents.hold(ANEW)).isTrue();
        due.bell().ring(LATER);

        assertThat(contents.open("d1")).isPresent();
    }

    @Test
    void whatTheSweepHasTakenCanNoLongerBeHeld() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));

        assertThat(contents.claim(NOTE)).isTrue();

        assertThat(contents.hold(ANEW)).isFalse();
        // An instance that ended after its claim is followed by another one.
        sweep(LATER);
        assertThat(contents.open("d1")).isEmpty();
    }

    @Test
    void whatIsKnownOfAContentIsKeptWithIt() throws IOException {
        var received = contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));

        assertThat(contents.find("d1")).contains(received);
        assertThat(received.name()).isEqualTo(NAME);
        assertThat(received.owner()).isEqualTo(Owner.agreement("a1"));
    }

    @Test
    void whatEndedBeforeItsChecksumWasWrittenHasNotBeenReceived() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        database.getCollection("documents.files")
                .updateOne(new Document("_id", "d1"), new Document("$unset", new Document("metadata.sha256", "")));

        assertThat(contents.find("d1")).isEmpty();
        assertThat(contents.hold(ANEW)).isFalse();
    }

    @Test
    void whatIsCitedAlreadyIsHeldWithoutANote() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        contents.settle(NOTE);

        assertThat(contents.hold(ANEW)).isTrue();
        assertThat(contents.loose(MUCH_LATER, 10)).isEmpty();
        contents.discard("d1");
        assertThat(contents.hold(ANEW)).isFalse();
    }

    @Test
    void whatWasNotedAnewStaysLoose() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        contents.loosen(ANEW);

        contents.settle(NOTE);

        assertThat(contents.loose(MUCH_LATER, 10)).containsExactly(ANEW);
    }

    @Test
    void whatIsLetGoWhileASweepHasItStaysWithTheSweepUntilThatFindsItCited() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        contents.claim(NOTE);

        contents.loosen(ANEW);

        assertThat(contents.hold(note("third", MUCH_LATER))).isFalse();
        contents.settle(NOTE);
        assertThat(contents.loose(MUCH_LATER, 10)).containsExactly(ANEW);
        assertThat(contents.hold(note("third", MUCH_LATER))).isTrue();
    }

    @Test
    void ofTwoSweepsTheOneThatFoundItCitedIsRight() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        contents.claim(NOTE);
        contents.claim(NOTE);
        contents.settle(NOTE);

        contents.remove(NOTE);

        assertThat(contents.open("d1")).isPresent();
    }

    @Test
    void aNoteFromBeforeNotesHadMarksIsSweptToo() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));
        var fields = new Document("mark", "").append("kind", "");
        database.getCollection("loose_contents").updateOne(new Document("_id", "d1"), new Document("$unset", fields));
        cited.add("a1/d1");

        sweep(LATER);

        assertThat(contents.open("d1")).isPresent();
        assertThat(contents.loose(LATER, 10)).isEmpty();
    }

    @Test
    void discardingTwiceIsNoMatter() throws IOException {
        contents.receive(NOTE, NAME, new ByteArrayInputStream(FILE));

        contents.discard("d1");
        contents.discard("d1");

        assertThat(chunks()).isZero();
    }

    private void sweep(Instant now) {
        sweeper.due(now, 10).forEach(timer -> timer.bell().ring(now));
    }

    private long chunks() {
        return database.getCollection("documents.chunks").estimatedDocumentCount();
    }

    private static Loose note(String mark, Instant sweepAt) {
        return new Loose("d1", Owner.agreement("a1"), sweepAt, mark);
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the sender is gone");
            }
        };
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
