package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huunghi.testkit.Deliveries.event;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.eventing.history.HistoryReach;
import org.huunghi.eventing.history.PastEvent;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.HistoryIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.testkit.Deliveries;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

class MongoHistoryTest {

    private static final Instant NOON = Instant.parse("2026-05-01T05:00:00Z");

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final List<Poison> buried = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aHistoryIsTheSameHoweverItsEventsArrive() {
        Deliveries.given(this::histories, this::consumer)
                .when(
                        event("org.huunghi.tally.begun.v1").of("t1").sequence(1).data("""
                                {"change":{"name":"gifts"},"by":{"id":"officer-1","unit":"so-nv"},
                                 "document":{"number":"12/QĐ-UBND","date":"2026-01-05"},"reason":"đề nghị của Sở",
                                 "state":{"id":"t1","count":0,"weight":"1.50"}}"""),
                        event("org.huunghi.tally.raised.v1")
                                .of("t1")
                                .sequence(2)
                                .data(raised("t1", 1)),
                        event("org.huunghi.tally.begun.v1").of("t2").sequence(1).data(raised("t2", 0)),
                        event("org.huunghi.tally.raised.v1")
                                .of("t1")
                                .sequence(3)
                                .data(raised("t1", 2)),
                        event("org.huunghi.tally.painted.v1")
                                .of("t1")
                                .sequence(4)
                                .data("{}"))
                .then(histories -> {
                    var tallies = histories.of("tally");
                    var told = tallies.list("t1", HistoryOrder.OLDEST, null, 10);
                    assertThat(told).extracting(PastEvent::sequence).containsExactly(1L, 2L, 3L);
                    var first = told.getFirst();
                    assertThat(first.type()).isEqualTo("org.huunghi.tally.begun.v1");
                    assertThat(first.by()).isEqualTo(new PastEvent.By("officer-1", "so-nv"));
                    assertThat(first.document()).isEqualTo(new SourceDocument("12/QĐ-UBND", LocalDate.of(2026, 1, 5)));
                    assertThat(first.reason()).isEqualTo("đề nghị của Sở");
                    assertThat(first.change().path("name").asString()).isEqualTo("gifts");
                    assertThat(tallies.reach("t1")).isEqualTo(new HistoryReach(3, 3));
                    assertThat(tallies.reach("t2")).isEqualTo(new HistoryReach(1, 1));
                });
        assertThat(buried).isEmpty();
    }

    @Test
    void anEventWithoutItsStateIsADeadLetter() {
        consumer(histories())
                .accept(event("org.huunghi.tally.begun.v1")
                        .data("{\"change\":{}}")
                        .message());

        assertThat(buried).extracting(Poison::code).containsExactly("state-missing");
    }

    @Test
    void theStateOfAMomentIsThatOfTheLastEventBeforeIt() {
        var tallies = histories().of("tally");
        tallies.keep(at("t1", 3, NOON.plusSeconds(60)));
        tallies.keep(at("t1", 1, NOON));
        tallies.keep(at("t1", 2, NOON));
        tallies.keep(at("t2", 9, NOON));

        assertThat(tallies.lastBefore("t1", NOON)).isEmpty();
        var afterNoon = tallies.lastBefore("t1", NOON.plusMillis(1)).orElseThrow();
        assertThat(afterNoon.sequence()).isEqualTo(2);
        assertThat(afterNoon.state().toString()).isEqualTo("{\"weight\":\"1.50\",\"count\":2}");
        assertThat(tallies.lastBefore("t1", NOON.plusSeconds(60)).orElseThrow().sequence())
                .isEqualTo(2);
        assertThat(tallies.lastBefore("t1", NOON.plusSeconds(61)).orElseThrow().sequence())
                .isEqualTo(3);
    }

    @Test
    void aHistoryIsReadFromEitherEndPageByPageAndWithoutItsStates() {
        var tallies = histories().of("tally");
        for (var sequence = 5; sequence >= 1; sequence--) {
            tallies.keep(at("t1", sequence, NOON.plusSeconds(sequence)));
        }

        assertThat(tallies.list("t1", HistoryOrder.NEWEST, null, 2))
                .extracting(PastEvent::sequence, PastEvent::state)
                .containsExactly(tuple(5L, null), tuple(4L, null));
        assertThat(tallies.list("t1", HistoryOrder.NEWEST, 4L, 2))
                .extracting(PastEvent::sequence)
                .containsExactly(3L, 2L);
        assertThat(tallies.list("t1", HistoryOrder.OLDEST, 4L, 2))
                .extracting(PastEvent::sequence)
                .containsExactly(5L);
    }

    @Test
    void aHistoryWithAGapKnowsThatItIsNotWhole() {
        var tallies = histories().of("tally");
        tallies.keep(at("t1", 1, NOON));
        tallies.keep(at("t1", 3, NOON));

        var reach = tallies.reach("t1");
        assertThat(reach).isEqualTo(new HistoryReach(3, 2));
        assertThat(reach.covers(3)).isFalse();
        assertThat(tallies.keep(at("t1", 2, NOON))).isEqualTo(Delivery.APPLIED);
        assertThat(tallies.keep(at("t1", 2, NOON))).isEqualTo(Delivery.DUPLICATE);
        assertThat(tallies.reach("t1").covers(3)).isTrue();
        assertThat(tallies.reach("t0")).isEqualTo(new HistoryReach(0, 0));
    }

    private MongoHistories histories() {
        return new MongoHistories(new MongoAggregateCollections(
                client.getDatabase(TestStore.freshDatabase()),
                (outbox, id, pending, created) -> {},
                Clock.systemUTC()));
    }

    private Consumer<Message<byte[]>> consumer(MongoHistories histories) {
        var intake = new RecordIntake(
                (record, poison) -> buried.add(poison),
                new IntakeMetrics(new SimpleMeterRegistry(), Clock.systemUTC()));
        return HistoryIntake.of(intake, List.of(Tally.events("tally")), histories);
    }

    private static String raised(String id, long count) {
        return "{\"change\":{\"to\":%d},\"by\":{\"id\":\"officer-1\"},\"state\":{\"id\":\"%s\",\"count\":%d}}"
                .formatted(count, id, count);
    }

    private static PastEvent at(String subject, long sequence, Instant time) {
        var state = JsonMapper.shared().readTree("{\"weight\":\"1.50\",\"count\":%d}".formatted(sequence));
        return new PastEvent(
                subject + ":" + sequence,
                subject,
                sequence,
                time,
                "org.huunghi.tally.raised.v1",
                null,
                null,
                null,
                null,
                state);
    }
}
