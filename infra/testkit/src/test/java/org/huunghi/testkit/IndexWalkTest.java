package org.huunghi.testkit;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hundred documents: every other one is red, the rest is blue; every tenth has a timer. */
class IndexWalkTest {

    private final IndexWalk walk = new IndexWalk();
    private final MongoClient client = walk.client(TestStore.shared().uri());
    private final MongoCollection<Document> things =
            client.getDatabase(TestStore.freshDatabase()).getCollection("things");

    @BeforeEach
    void given() {
        things.createIndex(ascending("keys.tags", "keys.order"));
        things.createIndex(ascending("keys.timer"), new IndexOptions().sparse(true));
        things.insertMany(IntStream.range(0, 100).mapToObj(IndexWalkTest::thing).toList());
        walk.examined();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aPageByItsOrderReadsThePage() {
        assertThat(found(eq("keys.tags", "red"), 5)).isEqualTo(5);
        assertThat(walk.examined()).isEqualTo(new Examined(5, 5));
        assertThat(found(and(eq("keys.tags", "red"), gt("keys.order", "0090")), 50))
                .isEqualTo(4);
        assertThat(walk.examined()).isEqualTo(new Examined(4, 4));
    }

    @Test
    void theRarestOfSeveralTagsIsLookedUp() {
        assertThat(found(all("keys.tags", "any", "rare"), 50)).isEqualTo(1);
        assertThat(walk.examined()).isEqualTo(new Examined(1, 1));
    }

    @Test
    void anOrderThatTheIndexDoesNotGiveReadsEverythingFirst() {
        assertThat(found(in("keys.tags", "red", "blue"), 5)).isEqualTo(5);
        assertThat(walk.examined()).isEqualTo(new Examined(100, 100));
    }

    @Test
    void anOrderAloneIsReadFromTheIndexThatGivesIt() {
        things.createIndex(ascending("keys.number"));

        things.find().sort(Sorts.ascending("keys.number")).limit(5).into(new ArrayList<>());

        assertThat(walk.examined()).isEqualTo(new Examined(5, 5));
    }

    @Test
    void aSparseIndexHoldsWhatHasTheField() {
        var due = things.find(lte("keys.timer", 45)).sort(Sorts.ascending("keys.timer"));
        assertThat(due.into(new ArrayList<>())).hasSize(5);
        assertThat(walk.examined()).isEqualTo(new Examined(5, 5));
    }

    @Test
    void whatNoIndexHelpsWithReadsEverything() {
        assertThat(things.find(eq("name", "thing 7")).into(new ArrayList<>())).hasSize(1);
        assertThat(walk.examined()).isEqualTo(new Examined(0, 100));
    }

    @Test
    void anUpdateMovesTheEntryUnlessItCameTooLate() {
        things.updateOne(and(eq("_id", 10), eq("name", "thing 10")), set("keys.timer", 500));
        things.updateOne(and(eq("_id", 20), eq("name", "another")), set("keys.timer", 500));
        assertThat(walk.examined()).isEqualTo(new Examined(2, 2));

        things.find(lt("keys.timer", 45)).into(new ArrayList<>());

        assertThat(walk.examined()).isEqualTo(new Examined(4, 4));
    }

    @Test
    void whatItIsGivenBesidesCountsToo() {
        walk.hold("things", thing(1030).toBsonDocument());

        things.find(gt("keys.timer", 85)).into(new ArrayList<>());

        assertThat(walk.examined()).isEqualTo(new Examined(2, 2));
    }

    @Test
    void whatItCannotWalkIsNoAnswer() {
        things.find(regex("keys.tags", "^re")).into(new ArrayList<>());

        assertThatThrownBy(walk::examined).isInstanceOf(IllegalArgumentException.class);
    }

    private int found(Bson filter, int limit) {
        return things.find(filter)
                .sort(Sorts.ascending("keys.order"))
                .limit(limit)
                .into(new ArrayList<>())
                .size();
    }

    private static Document thing(int number) {
        var keys = new Document(
                        "tags", List.of("any", number % 2 == 0 ? "red" : "blue", number == 3 ? "rare" : "common"))
                .append("order", "%04d".formatted(number))
                .append("number", number);
        if (number % 10 == 0) {
            keys.append("timer", number);
        }
        return new Document("_id", number).append("name", "thing " + number).append("keys", keys);
    }
}
