package org.huunghi.testkit;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class IndexCheckTest {

    private record Case(String name, Consumer<MongoCollection<Document>> query) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Case> COVERED = List.of(
            find("by id", eq("_id", 1), null),
            find("by ids, sorted", in("_id", 1, 2), ascending("other")),
            find("by id and version", and(eq("_id", 1), eq("version", 3)), null),
            find("the beginning of an index", eq("status", "A"), null),
            find("equality, then sort", eq("status", "A"), descending("due", "_id")),
            find("the same order backwards", eq("status", "A"), ascending("due", "_id")),
            find("equality, sort and range", and(eq("status", "A"), gt("due", 3)), descending("due", "_id")),
            find("one of a few", in("status", "A", "B"), descending("due", "_id")),
            find(
                    "the next page",
                    and(eq("status", "A"), or(lt("due", 3), and(eq("due", 3), lt("_id", "x")))),
                    descending("due", "_id")),
            find(
                    "a sort by an equal field",
                    eq("status", "A"),
                    Indexes.compoundIndex(ascending("status"), descending("due"))),
            find("a range", gt("amount", 3), null),
            find("a prefix", regex("words", "^hòa"), null),
            find("presence, in a sparse index", exists("outbox.seq"), null),
            find("an element", elemMatch("outbox", eq("seq", 1)), null),
            find("a loose check on the index's own fields", and(eq("status", "A"), ne("due", 3)), null),
            find("the first few in the index's order", empty(), descending("amount")),
            new Case("a few in any order", c -> c.find().limit(3).first()),
            new Case("a sum over the beginning of an index", c -> c.aggregate(
                            List.of(match(eq("status", "A")), group(null, sum("total", "$amount"))))
                    .first()),
            new Case("all counted from the store's books", MongoCollection::estimatedDocumentCount),
            new Case("a change by id", c -> c.updateOne(eq("_id", 1), set("a", 1))));

    static final List<Case> UNCOVERED = List.of(
            find("a field without an index", eq("colour", "red"), null),
            find("the second field of an index", gt("due", 3), null),
            find("a sort without an index", eq("status", "A"), ascending("amount")),
            find(
                    "a sort in mixed directions",
                    eq("status", "A"),
                    Indexes.compoundIndex(ascending("due"), descending("_id"))),
            find("a sort that skips a field", eq("status", "A"), ascending("_id")),
            find("a field beside the index", and(eq("status", "A"), eq("colour", "red")), null),
            find("an alternative without an index", or(eq("status", "A"), eq("colour", "red")), null),
            find("absence", exists("outbox.seq", false), null),
            find("a sort by a sparse index alone", empty(), ascending("outbox.seq")),
            find("presence, in a full index", exists("amount"), null),
            find("a pattern without a beginning", regex("words", "hòa"), null),
            find("a pattern that ignores case", regex("words", "^hòa", "i"), null),
            find("everything but", ne("status", "A"), null),
            new Case("all documents", c -> c.find().into(new ArrayList<>())),
            new Case("a sum over all", c -> c.aggregate(List.of(group(null, sum("total", "$amount"))))
                    .first()),
            new Case("a change by a field without an index", c -> c.updateMany(eq("colour", "red"), set("a", 1))),
            new Case("a removal by a field without an index", c -> c.deleteMany(eq("colour", "red"))),
            new Case(
                    "one found and changed without an index", c -> c.findOneAndUpdate(eq("colour", "r"), set("a", 1))));

    private final IndexCheck check = new IndexCheck();
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void declareIndexes() {
        client = check.client();
        things = client.getDatabase(TestStore.freshDatabase()).getCollection("things");
        things.createIndex(Indexes.compoundIndex(ascending("status"), descending("due"), descending("_id")));
        things.createIndex(ascending("amount"));
        things.createIndex(ascending("words"));
        things.createIndex(ascending("outbox.seq"), new IndexOptions().sparse(true));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @FieldSource("COVERED")
    void coveredQueryPasses(Case covered) {
        covered.query().accept(things);
        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("UNCOVERED")
    void uncoveredQueryIsRejected(Case uncovered) {
        uncovered.query().accept(things);
        assertThatThrownBy(check::verify).isInstanceOf(AssertionError.class).hasMessageContaining("things");
    }

    @Test
    void queryIsReportedOnce() {
        things.find(eq("colour", "red")).first();
        assertThatThrownBy(check::verify).isInstanceOf(AssertionError.class);
        assertThatCode(check::verify).doesNotThrowAnyException();
    }

    private static Case find(String name, Bson filter, Bson sort) {
        return new Case(name, c -> c.find(filter).sort(sort).limit(10).into(new ArrayList<>()));
    }
}
