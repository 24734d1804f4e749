package org.huunghi.local.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.huunghi.local.part.PartFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentStoreTest {
    @TempDir
    Path folder;

    private DocumentStore store;
    private MongoClient client;

    @BeforeEach
    void open() {
        store = DocumentStore.open(folder.resolve("documents.mv"), 0);
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private MongoCollection<Document> tasks() {
        return client.getDatabase("office").getCollection("tasks");
    }

    @Test
    void whatWasStoredIsThereAfterReopening() {
        var task = new Document("_id", new ObjectId())
                .append("title", "Đón đoàn Chămpasắc")
                .append("cost", Decimal128.parse("1675000.00"))
                .append("at", Date.from(Instant.parse("2026-11-21T10:00:00Z")))
                .append("leads", List.of(new Document("unit", "so-ngoai-vu"), new Document("unit", "so-y-te")))
                .append("directive", null);
        tasks().insertOne(task);

        close();
        open();

        assertThat(tasks().find().first()).isEqualTo(task);
    }

    @Test
    void aUniqueIndexHoldsBeforeAndAfterReopening() {
        tasks().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        tasks().insertOne(new Document("_id", "1").append("number", 7));

        assertThatThrownBy(() -> tasks().insertOne(new Document("_id", "2").append("number", 7L)))
                .isInstanceOf(MongoWriteException.class);
        close();
        open();
        assertThatThrownBy(() -> tasks().insertOne(new Document("_id", "2").append("number", 7.0)))
                .isInstanceOf(MongoWriteException.class);
        tasks().insertOne(new Document("_id", "2").append("number", 8));
    }

    @Test
    void anIdIsGivenOnceWhateverItsNumberIsWrittenAs() {
        tasks().createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
        tasks().insertOne(new Document("_id", 7).append("due", 1));

        assertThatThrownBy(() -> tasks().insertOne(new Document("_id", 7L))).isInstanceOf(MongoWriteException.class);
        close();
        open();
        assertThatThrownBy(() -> tasks().insertOne(new Document("_id", 7.0))).isInstanceOf(MongoWriteException.class);
        assertThat(tasks().updateOne(eq("_id", 7.0), set("due", 2)).getModifiedCount())
                .isEqualTo(1);
        assertThat(tasks().find(eq("due", 2)).first()).isNotNull();
        assertThat(tasks().deleteOne(eq("_id", 7L)).getDeletedCount()).isEqualTo(1);
        assertThat(tasks().find(eq("due", 2)).first()).isNull();
        tasks().insertOne(new Document("_id", 7L));
    }

    @Test
    void aDroppedCollectionLeavesNeitherDocumentsNorIndexes() {
        tasks().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        tasks().insertOne(new Document("_id", "1").append("number", 7));

        tasks().drop();
        close();
        open();

        assertThat(tasks().countDocuments()).isZero();
        tasks().insertOne(new Document("_id", "1").append("number", 7));
        tasks().insertOne(new Document("_id", "2").append("number", 7));
    }

    @Test
    void aDocumentIsFoundByItsIdAndMore() {
        tasks().insertMany(List.of(
                new Document("_id", "1").append("version", 3), new Document("_id", "2").append("version", 4)));

        assertThat(tasks().find(and(eq("_id", "1"), eq("version", 3))).into(new ArrayList<>()))
                .hasSize(1);
        assertThat(tasks().find(and(eq("_id", "1"), eq("version", 4))).first()).isNull();
        assertThat(tasks().find(new Document("_id", "2").append("version", 4)).first())
                .isNotNull();
        assertThat(tasks().updateOne(and(eq("_id", "2"), eq("version", 3)), inc("version", 1))
                        .getMatchedCount())
                .isZero();
    }

    @Test
    void aNumericIdIsOneIdWhateverItsType() {
        tasks().insertOne(new Document("_id", 1).append("title", "một"));

        assertThat(tasks().find(eq("_id", 1L)).first()).isNotNull();
        assertThatThrownBy(() -> tasks().insertOne(new Document("_id", 1.0))).isInstanceOf(MongoWriteException.class);
    }

    @Test
    void aReaderNeverSeesHalfOfAnUpdate() throws Exception {
        tasks().insertOne(new Document("_id", "1").append("first", 0).append("last", 0));
        var finished = new CountDownLatch(1);
        try (var executor = Executors.newFixedThreadPool(3)) {
            List<Future<?>> readers = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(n -> executor.submit(() -> {
                        while (finished.getCount() > 0) {
                            var seen = tasks().find(eq("_id", "1")).first();
                            assertThat(seen.get("first")).isEqualTo(seen.get("last"));
                        }
                    }))
                    .toList();
            for (int n = 1; n <= 500; n++) {
                tasks().updateOne(eq("_id", "1"), combine(set("first", n), set("last", n)));
            }
            finished.countDown();
            for (var reader : readers) {
                reader.get();
            }
        }
    }

    @Test
    void aBusyPortIsRefusedInOneLine() {
        int port = Integer.parseInt(store.uri().replaceAll(".*:", ""));

        assertThatThrownBy(() -> DocumentStore.open(folder.resolve("second.mv"), port))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("port " + port)
                .hasMessageContaining("choose another port");
    }

    @Test
    void aFileInUseIsRefusedInOneLine() {
        assertThatThrownBy(() -> DocumentStore.open(folder.resolve("documents.mv"), 0))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("does another store use it?");
    }
}
