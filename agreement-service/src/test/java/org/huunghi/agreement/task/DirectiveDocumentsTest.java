package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.LooseContents;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.agreement.document.ReceivingPdf.Announced;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The file of a directive while tasks cite it, let it go, and both at once; swept an hour after it was noted as loose. */
class DirectiveDocumentsTest {

    private static final Actor OFFICE = office("van-phong-ubnd");
    private static final Actor NEIGHBOUR = office("ubnd-dak-lak");
    private static final Duration KEEP_LOOSE = Duration.ofHours(1);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Assignment ASSIGNMENT = aTask().assignment();

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    private final Tasks tasks = rooms.tasks();
    private final Contents contents = rooms.contents();
    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-nnptnt", "lam-dong", null, null))
            .unit(new KnownUnit("so-gddt", "lam-dong", null, null))
            .unit(new KnownUnit("so-khdt", "lam-dong", null, null))
            .unit(new KnownUnit("van-phong-ubnd", "lam-dong", null, null))
            .unit(new KnownUnit("ubnd-dak-lak", "dak-lak", null, null))
            .partner(new KnownPartner(ASSIGNMENT.links().partners().getFirst(), "PROSPECT", null));
    private final TaskRights rights = new TaskRights(known.units());
    private final ReceivingPdf receiving = new ReceivingPdf(contents, KEEP_LOOSE, CLOCK);
    private final CitingDirectiveDocument citing = new CitingDirectiveDocument(rights, receiving, contents);
    private final VettingAssignment vetting =
            new VettingAssignment(rights, known.units(), known.partners(), agreement -> false, field -> true);
    private final AssigningTask assigning = new AssigningTask(tasks, vetting, TIMES, CLOCK);
    private final ChangingTask changing = new ChangingTask(tasks, rights, CLOCK);
    private final CorrectingTask correcting = new CorrectingTask(changing, vetting, citing);

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aFileIsCitedByAnyNumberOfTasks() {
        var file = uploaded();

        var first = assigned(file);
        var second = assigned(file);

        assertThat(List.of(first, second))
                .extracting(task -> task.assignment().directive().document())
                .containsOnly(file);
        assertThat(noted()).isEmpty();
        sweep();
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void aFileThatNothingCitesIsSweptAndCannotBeCitedAnyMore() {
        var file = uploaded();

        sweep();

        assertThat(isThere(file)).isFalse();
        assertThat(refusal(file.id(), OFFICE)).isEqualTo(new TaskRejection.UnknownDocument(file.id()));
    }

    @Test
    void whatComesToNothingLeavesTheFileToTheSweep() {
        var file = uploaded();

        citing.cite(file.id(), OFFICE, found -> Outcome.refused(new TaskRejection.NotFound("any")));

        assertThat(isThere(file)).isTrue();
        sweep();
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void theLastTaskThatLetsItGoLeavesItToTheSweep() {
        var file = uploaded();
        var first = assigned(file);
        var second = assigned(file);

        letGo(first);
        sweep();
        assertThat(isThere(file)).isTrue();

        letGo(second);
        assertThat(isThere(file)).isTrue();
        sweep();
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void aCorrectionThatKeepsTheFileKeepsIt() {
        var file = uploaded();
        var task = assigned(file);

        done(citing.cite(file.id(), OFFICE, found -> correct(task, 1, found)));

        assertThat(noted()).isEmpty();
        sweep();
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void oneCitesItWhileTheLastOneLetsItGo() {
        var file = uploaded();
        var last = assigned(file);

        var next = done(citing.cite(file.id(), OFFICE, found -> {
            letGo(last);
            return assign(found);
        }));

        sweep();
        assertThat(next.assignment().directive().document()).isEqualTo(file);
        assertThat(isThere(file)).isTrue();
    }

    /** What is settled then is not the note of letting it go. */
    @Test
    void oneThatLetsItGoBeforeItsOwnCitingIsSettledLeavesNothingBehind() {
        var file = uploaded();

        done(citing.cite(file.id(), OFFICE, found -> {
            var outcome = assign(found);
            letGo(done(outcome));
            return outcome;
        }));

        sweep();
        assertThat(isThere(file)).isFalse();
    }

    /** As after a crash before the write, or after it. */
    @Test
    void whoEndsInTheMidstOfCitingNeitherLosesTheFileNorKeepsIt() {
        var kept = uploaded();
        var dropped = uploaded();
        assertThat(contents.hold(receiving.note(kept.id(), Owner.unit(OFFICE.unit()))))
                .isTrue();
        assertThat(contents.hold(receiving.note(dropped.id(), Owner.unit(OFFICE.unit()))))
                .isTrue();
        done(assign(kept));

        sweep();

        assertThat(isThere(kept)).isTrue();
        assertThat(isThere(dropped)).isFalse();
        assertThat(noted()).isEmpty();
    }

    @Test
    void aSeriesCitesItForAllItsTasks() {
        var file = uploaded();
        var starting = new StartingSeries(rooms.taskSeries(), vetting, CLOCK);
        var monthly = new Rhythm(Rhythm.Every.MONTH, 0, 15, 10);

        done(citing.cite(
                file.id(),
                OFFICE,
                found -> starting.start(assignment(found), monthly, LocalDate.of(2027, 1, 1), null, OFFICE)));
        contents.loosen(receiving.note(file.id(), Owner.unit(OFFICE.unit())));

        sweep();
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void anotherProvincesFileIsAsIfThereWereNone() {
        var file = uploaded();
        var reading = new ReadingDirectiveDocument(tasks, rights, contents);

        assertThat(refusal(file.id(), NEIGHBOUR)).isEqualTo(new TaskRejection.UnknownDocument(file.id()));
        assertThat(reading.uploaded(file.id(), NEIGHBOUR))
                .isEqualTo(new ReadingDirectiveDocument.Answer.Refused(new TaskRejection.NotFound(file.id())));
        assertThat(reading.uploaded(file.id(), OFFICE)).isInstanceOf(ReadingDirectiveDocument.Answer.Found.class);
    }

    @Test
    void theHeirOfTheUnitThatSentItCitesIt() {
        var file = uploaded();
        known.unit(new KnownUnit("van-phong-ubnd", "lam-dong", LocalDate.of(2026, 10, 1), "ubnd-dak-lak"));

        assertThat(refusal(file.id(), NEIGHBOUR)).isEqualTo(new TaskRejection.NotFound("reached"));
        assertThat(refusal(file.id(), OFFICE)).isEqualTo(new TaskRejection.UnknownDocument(file.id()));
    }

    @Test
    void theFileOfAnAgreementIsNotADirectives() throws IOException {
        var file = receiving.receive(Owner.agreement(OFFICE.unit()), new Announced("Bản ghi nhớ", null), pdf());

        var id = ((ReceivingPdf.Answer.Taken) file).received().id();
        assertThat(refusal(id, OFFICE)).isEqualTo(new TaskRejection.UnknownDocument(id));
    }

    @Test
    void onlyWhoAssignsTasksSendsOrCitesOne() throws IOException {
        var lead = new Actor("chuyen-vien", "so-nnptnt", Set.of(Role.OFFICER));
        var stranger = office("ubnd-moi");
        var uploading = new UploadingDirectiveDocument(rights, receiving);

        assertThat(uploading.upload(new Announced("4210", null), pdf(), lead))
                .isEqualTo(new UploadingDirectiveDocument.Answer.Refused(
                        new TaskRejection.NotPermitted(TaskRight.ASSIGN)));
        assertThat(uploading.upload(new Announced("4210", null), pdf(), stranger))
                .isEqualTo(new UploadingDirectiveDocument.Answer.Refused(new TaskRejection.OwnUnitUnknown("ubnd-moi")));
        assertThat(refusal("any", lead)).isEqualTo(new TaskRejection.NotPermitted(TaskRight.ASSIGN));
        assertThat(noted()).isEmpty();
    }

    private DirectiveDocument uploaded() {
        try {
            var answer = new UploadingDirectiveDocument(rights, receiving)
                    .upload(new Announced("Công văn 4210", null), pdf(), OFFICE);
            return ((UploadingDirectiveDocument.Answer.Uploaded) answer).document();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Task assigned(DirectiveDocument file) {
        return done(citing.cite(file.id(), OFFICE, this::assign));
    }

    private Outcome<Task, TaskRejection> assign(DirectiveDocument file) {
        return assigning.assign(assignment(file), OFFICE);
    }

    private void letGo(Task task) {
        done(correct(task, 1, null));
    }

    private Outcome<Task, TaskRejection> correct(Task task, long seen, DirectiveDocument file) {
        var now = task.assignment();
        var correction = new Correction(
                now.title(), assignment(file).directive(), now.links(), now.fields(), now.pillar(), List.of());
        return correcting.correct(new Change(task.id(), seen, OFFICE, null, "nhầm tệp"), correction);
    }

    /** What a citing is refused for before anything is written. */
    private TaskRejection refusal(String file, Actor by) {
        Function<DirectiveDocument, Outcome<Task, TaskRejection>> reached =
                found -> Outcome.refused(new TaskRejection.NotFound("reached"));
        return ((Outcome.Refused<Task, TaskRejection>) citing.cite(file, by, reached)).reason();
    }

    private void sweep() {
        var sweeper = new LooseContents(
                contents, loose -> tasks.cite(loose.id()) || rooms.taskSeries().cite(loose.id()));
        var due = NOW.plus(KEEP_LOOSE);
        sweeper.due(due, 10).forEach(timer -> timer.bell().ring(due));
    }

    private List<Contents.Loose> noted() {
        return contents.loose(NOW.plus(KEEP_LOOSE), 10);
    }

    private boolean isThere(DirectiveDocument file) {
        return contents.open(file.id()).isPresent();
    }

    private static Assignment assignment(DirectiveDocument file) {
        return aTask().on(file).assignment();
    }

    private static <A> A done(Outcome<A, TaskRejection> outcome) {
        return switch (outcome) {
            case Outcome.Done<A, TaskRejection>(var stored) -> stored.aggregate();
            case Outcome.Refused<A, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }

    private static Actor office(String unit) {
        return new Actor("van-phong", unit, Set.of(Role.PPC_OFFICE));
    }
}
