package org.huunghi.local.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.huunghi.local.part.PartJvm;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreKillIT {
    private static final int WRITERS = 6;
    private static final long ACKNOWLEDGED_BEFORE_KILL = 1_500;

    @TempDir
    Path folder;

    /** What one writer knows of one document: every command that was acknowledged, and the one that was not, if any. */
    private static final class Ledger {
        private final Map<String, Document> acknowledged = new TreeMap<>();
        private String inDoubt;
    }

    @RepeatedTest(3)
    void everyAcknowledgedWriteIsThereAfterAKill() throws Exception {
        Path file = folder.resolve("documents.mv");
        List<Ledger> ledgers;
        try (var store = start(file);
                var client = connect(store)) {
            client.getDatabase("office")
                    .getCollection("tasks")
                    .createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
            ledgers = writeUntilKilled(client, store);
        }

        try (var store = start(file);
                var client = connect(store)) {
            var tasks = client.getDatabase("office").getCollection("tasks");
            for (var ledger : ledgers) {
                ledger.acknowledged.forEach((id, expected) -> {
                    if (!id.equals(ledger.inDoubt)) {
                        assertThat(tasks.find(eq("_id", id)).first())
                                .as(id)
                                .isEqualTo(expected.isEmpty() ? null : expected);
                    }
                });
            }
            assertIndexesAgreeWithDocuments(tasks);
        }
    }

    private static PartJvm start(Path file) {
        var store = PartJvm.start(DocumentStore.class, "--port=0", "--file=" + file);
        assertThat(store.firstLine()).startsWith("documents ready: mongodb://");
        return store;
    }

    private static MongoClient connect(PartJvm store) {
        return MongoClients.create(store.firstLine().substring("documents ready: ".length()));
    }

    private static List<Ledger> writeUntilKilled(MongoClient client, PartJvm store) throws Exception {
        var acknowledged = new AtomicLong();
        var tasks = client.getDatabase("office").getCollection("tasks");
        try (var executor = Executors.newFixedThreadPool(WRITERS)) {
            var writers = new ArrayList<Callable<Ledger>>();
            for (int i = 0; i < WRITERS; i++) {
                String writer = "writer-" + i;
                writers.add(() -> write(tasks, writer, acknowledged));
            }
            var running = writers.stream().map(executor::submit).toList();
            Awaitility.await().until(() -> acknowledged.get() > ACKNOWLEDGED_BEFORE_KILL);
            store.kill();
            var ledgers = new ArrayList<Ledger>();
            for (var writer : running) {
                ledgers.add(writer.get());
            }
            return ledgers;
        }
    }

    private static Ledger write(MongoCollection<Document> tasks, String writer, AtomicLong acknowledged) {
        var ledger = new Ledger();
        for (int n = 0; ; n++) {
            String id = writer + "/" + n;
            ledger.inDoubt = id;
            try {
                acknowledged.addAndGet(liveOneLife(tasks, id, ledger));
            } catch (MongoException killed) {
                return ledger;
            }
        }
    }

    /** Every kind of write in turn; the ledger moves only after the acknowledgement. */
    private static long liveOneLife(MongoCollection<Document> tasks, String id, Ledger ledger) {
        tasks.insertOne(document(id, 1).append("outbox", List.of()));
        ledger.acknowledged.put(id, document(id, 1).append("outbox", List.of()));

        tasks.updateOne(
                and(eq("_id", id), eq("version", 1)),
                combine(set("title", "Đón đoàn " + id), inc("version", 1), push("outbox", "assigned")));
        tasks.updateOne(eq("_id", id), pull("outbox", "assigned"));
        tasks.findOneAndUpdate(
                and(eq("_id", id), eq("version", 2)), combine(inc("version", 1), push("outbox", "done")));
        ledger.acknowledged.put(
                id, document(id, 3).append("outbox", List.of("done")).append("title", "Đón đoàn " + id));

        tasks.bulkWrite(List.of(
                new InsertOneModel<>(document(id + "/short-lived", 1)),
                new UpdateOneModel<>(eq("_id", id), set("title", "xong")),
                new InsertOneModel<>(document(id + "/second", 1)),
                new DeleteOneModel<>(eq("_id", id + "/short-lived"))));
        ledger.acknowledged.put(
                id, document(id, 3).append("outbox", List.of("done")).append("title", "xong"));
        ledger.acknowledged.put(id + "/second", document(id + "/second", 1));
        ledger.acknowledged.put(id + "/short-lived", new Document());
        return 5;
    }

    private static Document document(String id, int version) {
        return new Document("_id", id).append("version", version);
    }

    /** An index that lags its document would refuse the compare-and-set for ever, or let a second document in. */
    private static void assertIndexesAgreeWithDocuments(MongoCollection<Document> tasks) {
        var all = tasks.find().into(new ArrayList<>());
        assertThat(all).hasSizeGreaterThan(100);
        for (var task : all) {
            var id = task.getString("_id");
            var version = task.getInteger("version");
            assertThatThrownBy(() -> tasks.insertOne(document(id, version))).isInstanceOf(MongoWriteException.class);
            var update = tasks.updateOne(and(eq("_id", id), eq("version", version)), inc("version", 1));
            assertThat(update.getModifiedCount()).as(id).isEqualTo(1);
        }
    }

    @RepeatedTest(1)
    void theFileStaysSmallUnderAHotDocument() throws Exception {
        Path file = folder.resolve("documents.mv");
        try (var store = start(file);
                var client = connect(store)) {
            var tasks = client.getDatabase("office").getCollection("tasks");
            tasks.insertOne(document("hot", 1).append("text", "x".repeat(2_000)));
            for (int n = 0; n < 3_000; n++) {
                tasks.updateOne(eq("_id", "hot"), inc("version", 1));
            }
            assertThat(store.stop()).isEqualTo(143);
        }
        assertThat(Files.size(file)).isLessThan(2L << 20);
    }
}
