package org.huunghi.notification.known.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.notification.known.KnownMerger;
import org.huunghi.notification.known.Mergers;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoKnownMergersTest {

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final MongoKnownMergers mergers = new MongoKnownMergers(new MongoAggregateCollections(
            client.getDatabase(TestStore.freshDatabase()), (outbox, id, pending, created) -> {}, Clock.systemUTC()));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void partnersThatWentIntoTheSameOneAreOneOnWhateverWay() {
        learn("a", "b");
        learn("b", "d");
        learn("c", "d");
        learn("e", "f");

        for (var one : new String[] {"a", "b", "c", "d"}) {
            assertThat(new Mergers(mergers).oneWith(one)).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
        assertThat(new Mergers(mergers).oneWith("g")).containsExactly("g");
    }

    @Test
    void aCircleInTheRecordsEnds() {
        learn("a", "b");
        learn("b", "a");

        assertThat(new Mergers(mergers).oneWith("a")).containsExactlyInAnyOrder("a", "b");
    }

    private void learn(String partner, String survivor) {
        assertThat(mergers.learn(1, new KnownMerger(partner, survivor))).isTrue();
        assertThat(mergers.learn(1, new KnownMerger(partner, survivor))).isFalse();
    }
}
