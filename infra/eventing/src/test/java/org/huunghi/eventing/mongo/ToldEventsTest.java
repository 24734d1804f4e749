package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.outbox.Relay;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.eventing.sample.Tally.TallyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the broker has need not stay in the document until somebody removes it. */
class ToldEventsTest extends Tallies {

    private long told;

    @BeforeEach
    void openWithARelayThatKnowsWhatItHasTold() {
        var relay = new Relay() {
            @Override
            public void committed(Outbox outbox, String id, List<OutboxEntry> pending, boolean created) {
                handedOver.add(pending);
            }

            @Override
            public long acknowledged(Outbox outbox, String id) {
                return told;
            }
        };
        collections = new MongoAggregateCollections(database, relay, Clock.systemUTC());
        tallies = collections.open(mapping(), Tally.events("tally"));
    }

    @Test
    void aChangeLeavesOutWhatTheBrokerHas() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        var one = tallies.save(begun, begun.aggregate().raised("one"), BY);
        told = 1;

        tallies.save(one, one.aggregate().raised("two"), BY);

        assertThat(waiting()).containsExactly(2L, 3L);
        assertThat(handedOver.getLast()).extracting(OutboxEntry::sequence).containsExactly(2L, 3L);
    }

    @Test
    void aChangeKeepsWhatIsNotKnownToBeTold() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);

        tallies.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(waiting()).containsExactly(1L, 2L);
    }

    @Test
    void whatSomebodyElseHasRemovedSinceHarmsNothing() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        var one = tallies.save(begun, begun.aggregate().raised("one"), BY);
        var outbox = collections.outboxes().getFirst();
        outbox.remove(Map.of("t1", outbox.pending("t1").subList(0, 1)));

        tallies.save(one, one.aggregate().raised("two"), BY);

        assertThat(waiting()).containsExactly(2L, 3L);
    }

    @Test
    void aHistoryIsToldFirst() {
        AggregateCollection<Tally, TallyEvent> kept =
                collections.open(Tally.mapping("kept").withHistory(), Tally.events("kept"));
        var begun = kept.add(Tally.begun("t1", "gifts"), BY);
        told = 1;

        kept.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(handedOver.getLast()).extracting(OutboxEntry::sequence).containsExactly(1L, 2L);
    }

    private List<Long> waiting() {
        return stored("t1").getList("outbox", Document.class).stream()
                .map(entry -> entry.getLong("sequence"))
                .toList();
    }
}
