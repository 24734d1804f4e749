package org.huunghi.local.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparseIndexTest {
    private static final List<Bson> QUESTIONS = List.of(
            eq("queue", "EMAIL"),
            and(eq("queue", "SMS"), lte("at", 50)),
            in("queue", "EMAIL", "SMS"),
            lte("events.at", 30),
            and(gt("events.at", 10), lt("events.at", 20)),
            and(lte("events.at", 60), eq("queue", "EMAIL")));

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

    private MongoCollection<Document> messages(String name) {
        return client.getDatabase("office").getCollection(name);
    }

    private void index() {
        var sparse = new IndexOptions().sparse(true);
        messages("indexed").createIndex(Indexes.ascending("queue", "at"), sparse);
        messages("indexed").createIndex(Indexes.ascending("events.at"), sparse);
    }

    @Test
    void whatIsFoundByItIsWhatAScanFinds() {
        index();
        var random = new Random(20261122);
        for (var step = 0; step < 300; step++) {
            change(random, "m" + random.nextInt(60));
        }

        assertThatBothAnswerAlike();
        close();
        open();
        assertThatBothAnswerAlike();
    }

    @Test
    void itHoldsWhatWasThereBefore() {
        messages("indexed")
                .insertOne(new Document("_id", "1").append("queue", "SMS").append("at", 1));
        index();

        assertThat(found("indexed", eq("queue", "SMS"), 1)).containsExactly("1");
    }

    @Test
    void aQueueIsReadFromItsHead() {
        index();
        for (var number = 20; number > 0; number--) {
            messages("indexed")
                    .insertOne(new Document("_id", "m" + number)
                            .append("queue", number % 2 == 0 ? "EMAIL" : "SMS")
                            .append("at", number));
        }

        assertThat(found("indexed", eq("queue", "EMAIL"), 3)).containsExactly("m2", "m4", "m6");
    }

    private void change(Random random, String id) {
        var message = new Document("_id", id)
                .append("at", random.nextInt(100))
                .append(
                        "events",
                        random.ints(random.nextInt(3), 0, 100)
                                .mapToObj(at -> new Document("at", at))
                                .toList());
        switch (random.nextInt(3)) {
            case 0 -> message.append("queue", "EMAIL");
            case 1 -> message.append("queue", "SMS");
            default -> message.remove("events");
        }
        var removed = random.nextInt(10) == 0;
        for (var name : List.of("indexed", "plain")) {
            if (removed) {
                messages(name).deleteOne(eq("_id", id));
            }
            if (messages(name).replaceOne(eq("_id", id), message).getMatchedCount() == 0) {
                messages(name).insertOne(message);
            }
        }
    }

    private void assertThatBothAnswerAlike() {
        for (var question : QUESTIONS) {
            assertThat(found("indexed", question, 0))
                    .as(question.toString())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(found("plain", question, 0));
        }
    }

    private List<String> found(String name, Bson question, int limit) {
        return messages(name)
                .find(question)
                .sort(Sorts.ascending("at"))
                .limit(limit)
                .map(message -> message.getString("_id"))
                .into(new ArrayList<>());
    }
}
