package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Facets.Count;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FacetsTest {

    private static final String TAGS = "keys.tags";

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private Counting counting;

    @BeforeEach
    void fill() {
        var collection = new MongoAggregateCollections(
                        client.getDatabase(TestStore.freshDatabase()),
                        (outbox, id, pending, created) -> {},
                        Clock.systemUTC())
                .prepared("letters", List.of(new IndexModel(ascending(TAGS))));
        counting = new Counting(collection);
        collection
                .get()
                .withDocumentClass(Document.class)
                .insertMany(List.of(
                        letter("status:OPEN", "unit:so-a", "unit:so-b", "word:status"),
                        letter("status:OPEN", "unit:so-b"),
                        letter("status:DONE", "unit:so-b", "statusx:NO"),
                        letter("unit:so-c", "directive:12/UB:1")));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void valuesAreCountedTheMostFrequentFirst() {
        assertThat(facets(new Document(), 10, 10, "status", "unit", "pillar"))
                .isEqualTo(new Facets(
                        Map.of(
                                "status", List.of(new Count("OPEN", 2), new Count("DONE", 1)),
                                "unit", List.of(new Count("so-b", 3), new Count("so-a", 1), new Count("so-c", 1)),
                                "pillar", List.of()),
                        true));
    }

    @Test
    void onlyWhatMatchesIsCounted() {
        assertThat(facets(all(TAGS, "unit:so-b", "status:OPEN"), 10, 10, "unit").counts())
                .isEqualTo(Map.of("unit", List.of(new Count("so-b", 2), new Count("so-a", 1))));
    }

    @Test
    void aValueMayHoldTheColonItself() {
        assertThat(facets(new Document(), 10, 10, "directive").counts())
                .isEqualTo(Map.of("directive", List.of(new Count("12/UB:1", 1))));
    }

    @Test
    void whatIsTooMuchIsCutAndSaysSo() {
        var cut = facets(new Document(), 3, 1, "unit");

        assertThat(cut.complete()).isFalse();
        assertThat(cut.counts().get("unit")).containsExactly(new Count("so-b", 3));
        assertThat(facets(new Document(), 4, 1, "unit").complete()).isTrue();
    }

    @Test
    void aCountGoesNoFurtherThanItsLimit() {
        assertThat(counting.count(all(TAGS, "unit:so-b"), 10)).isEqualTo(3);
        assertThat(counting.count(all(TAGS, "unit:so-b"), 2)).isEqualTo(2);
        assertThat(counting.count(new Document(), 10)).isEqualTo(4);
    }

    private Facets facets(Bson filter, int most, int mostValues, String... names) {
        return counting.facets(filter, TAGS, List.of(names), most, mostValues);
    }

    private static Document letter(String... tags) {
        return new Document("keys", new Document("tags", List.of(tags)));
    }
}
