package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.history.History;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.eventing.history.HistoryReach;
import org.huunghi.eventing.history.PastEvent;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.eventing.sample.Tally.TallyEvent;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoHistoryTest {

    private static final Instant NOON = Instant.parse("2026-05-01T05:00:00Z");

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final MongoAggregateCollections collections = new MongoAggregateCollections(
            client.getDatabase(TestStore.freshDatabase()), (outbox, id, pending, created) -> {}, Clock.systemUTC());
    private final AggregateCollection<Tally, TallyEvent> tallies =
            collections.open(Tally.mapping("tallies").withHistory(), Tally.events("tally"));
    private final History history = collections.histories().of("tally");

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whatLeavesTheOutboxIsInTheHistory() {
        var paper = new SourceDocument("12/QĐ-UBND", LocalDate.of(2026, 1, 5));
        var by = new Attribution(new Actor("officer-1", "so-nv", Set.of()), NOON, paper, "đề nghị của Sở");
        var begun = tallies.add(Tally.begun("t1", "gifts"), by);
        tallies.save(begun, begun.aggregate().raised("one"), by);
        assertThat(history.reach("t1")).isEqualTo(new HistoryReach(0, 0));

        relay("t1");

        var first = history.list("t1", HistoryOrder.OLDEST, null, 10).getFirst();
        assertThat(first.type()).isEqualTo("org.huunghi.tally.begun.v1");
        assertThat(first.by()).isEqualTo(new PastEvent.By("officer-1", "so-nv"));
        assertThat(first.document()).isEqualTo(paper);
        assertThat(first.reason()).isEqualTo("đề nghị của Sở");
        assertThat(first.change().path("name").asString()).isEqualTo("gifts");
        assertThat(history.reach("t1")).isEqualTo(new HistoryReach(2, 2));
    }

    @Test
    void whatIsRemovedTakesItsHistoryWithItAndNoOther() {
        tallies.add(Tally.begun("t1", "gifts"), Attribution.of(Actor.system(), NOON));
        tallies.add(Tally.begun("t2", "guests"), Attribution.of(Actor.system(), NOON));
        relay("t1");
        relay("t2");

        tallies.remove(Filters.eq("_id", "t1"), Sorts.ascending("_id"), 5);

        assertThat(history.reach("t1")).isEqualTo(new HistoryReach(0, 0));
        assertThat(history.reach("t2")).isEqualTo(new HistoryReach(1, 1));
    }

    @Test
    void aHistoryIsTheSameHoweverOftenAndInWhatOrderItsEventsAreSent() {
        keep(at("t1", 3, NOON), at("t1", 1, NOON));
        keep(at("t1", 2, NOON), at("t1", 3, NOON));
        keep(at("t1", 1, NOON));

        assertThat(history.list("t1", HistoryOrder.OLDEST, null, 10))
                .extracting(PastEvent::sequence)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void anAggregateWithoutHistoryKeepsNone() {
        var forgetful = collections.open(Tally.mapping("forgetful"), Tally.events("forgetful"));
        forgetful.add(Tally.begun("t1", "gifts"), Attribution.of(Actor.system(), NOON));

        relay(collections.outboxes().getLast(), "t1");

        assertThat(collections.histories().of("forgetful").reach("t1")).isEqualTo(new HistoryReach(0, 0));
    }

    @Test
    void theStateOfAMomentIsThatOfTheLastEventBeforeIt() {
        keep(at("t1", 3, NOON.plusSeconds(60)));
        keep(at("t1", 1, NOON));
        keep(at("t1", 2, NOON));
        keep(at("t2", 9, NOON));

        assertThat(history.lastBefore("t1", NOON)).isEmpty();
        var afterNoon = history.lastBefore("t1", NOON.plusMillis(1)).orElseThrow();
        assertThat(afterNoon.sequence()).isEqualTo(2);
        assertThat(afterNoon.state().toString()).isEqualTo("{\"weight\":\"1.50\",\"count\":2}");
        assertThat(history.lastBefore("t1", NOON.plusSeconds(60)).orElseThrow().sequence())
                .isEqualTo(2);
        assertThat(history.lastBefore("t1", NOON.plusSeconds(61)).orElseThrow().sequence())
                .isEqualTo(3);
    }

    @Test
    void aHistoryIsReadFromEitherEndPageByPageAndWithoutItsStates() {
        for (var sequence = 5; sequence >= 1; sequence--) {
            keep(at("t1", sequence, NOON.plusSeconds(sequence)));
        }

        assertThat(history.list("t1", HistoryOrder.NEWEST, null, 2))
                .extracting(PastEvent::sequence, PastEvent::state)
                .containsExactly(tuple(5L, null), tuple(4L, null));
        assertThat(history.list("t1", HistoryOrder.NEWEST, 4L, 2))
                .extracting(PastEvent::sequence)
                .containsExactly(3L, 2L);
        assertThat(history.list("t1", HistoryOrder.OLDEST, 4L, 2))
                .extracting(PastEvent::sequence)
                .containsExactly(5L);
    }

    @Test
    void aHistoryWithAGapKnowsThatItIsNotWhole() {
        keep(at("t1", 1, NOON));
        keep(at("t1", 3, NOON));

        var reach = history.reach("t1");
        assertThat(reach).isEqualTo(new HistoryReach(3, 2));
        assertThat(reach.covers(3)).isFalse();
        keep(at("t1", 2, NOON));
        assertThat(history.reach("t1").covers(3)).isTrue();
        assertThat(history.reach("t0")).isEqualTo(new HistoryReach(0, 0));
    }

    private void relay(String id) {
        relay(collections.outboxes().getFirst(), id);
    }

    private static void relay(Outbox outbox, String id) {
        outbox.remove(Map.of(id, outbox.pending(id)));
        assertThat(outbox.pending(id)).isEmpty();
    }

    private void keep(OutboxEntry... entries) {
        collections.history("tally").keep(Stream.of(entries).collect(Collectors.groupingBy(entry -> entry.id()
                .substring(0, entry.id().indexOf(':')))));
    }

    private static OutboxEntry at(String subject, long sequence, Instant time) {
        return new OutboxEntry(
                sequence,
                subject + ":" + sequence,
                "org.huunghi.tally.raised.v1",
                null,
                time,
                null,
                null,
                null,
                "{\"change\":{},\"state\":{\"weight\":\"1.50\",\"count\":%d}}".formatted(sequence));
    }
}
