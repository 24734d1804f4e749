package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Answering;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.eventing.sample.Tally.TallyEvent;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoAggregateCollectionTest {

    static final Instant NOW = Instant.parse("2026-11-21T03:04:05.678901Z");
    static final Attribution BY = Attribution.of(new Actor("officer-1", "so-ngoai-vu-ld", java.util.Set.of()), NOW);
    private static MongoClient client;

    private MongoDatabase database;
    private final List<List<OutboxEntry>> handedOver = new ArrayList<>();
    private MongoAggregateCollections collections;
    AggregateCollection<Tally, TallyEvent> tallies;

    @BeforeAll
    static void connect() {
        client = MongoClients.create(TestStore.shared().uri());
    }

    @AfterAll
    static void disconnect() {
        client.close();
    }

    @BeforeEach
    void open() {
        database = client.getDatabase(TestStore.freshDatabase());
        collections = at(NOW);
        tallies = collections.open(mapping(), Tally.events("tally"));
    }

    AggregateMapping<Tally> mapping() {
        return Tally.mapping("tallies");
    }

    @Test
    void aNewAggregateLiesInOneDocumentTogetherWithItsEvents() {
        tallies.add(Tally.begun("t1", "gifts"), BY);

        var document = stored("t1");
        assertThat(document.get("version")).isEqualTo(1L);
        assertThat(document.get("state", Document.class)).containsEntry("name", "gifts");
        assertThat(document.get("keys", Document.class)).containsEntry("name", "gifts");
        var entry = document.getList("outbox", Document.class).getFirst();
        assertThat(entry)
                .containsEntry("id", "t1:1")
                .containsEntry("sequence", 1L)
                .containsEntry("type", "org.huunghi.tally.begun.v1");
        assertThat(entry.getDate("at").toInstant()).isEqualTo(Instant.parse("2026-11-21T03:04:05.678Z"));
        assertThat(entry.getString("data")).contains("\"name\":\"gifts\"").contains("\"id\":\"officer-1\"");
    }

    @Test
    void aChangeRaisesTheVersionAndAppendsItsEvents() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);

        var raised = tallies.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(raised.version()).isEqualTo(2);
        var found = tallies.find("t1").orElseThrow();
        assertThat(found.aggregate()).isEqualTo(new Tally("t1", "gifts", 1));
        assertThat(found.version()).isEqualTo(2);
        assertThat(outboxIds("t1")).containsExactly("t1:1", "t1:2");
    }

    @Test
    void whatIsRemovedHasToldAllItsEventsAndIsNoMoreThanAskedFor() {
        for (var id : List.of("t1", "t2", "t3", "t4")) {
            tallies.add(Tally.begun(id, "gifts " + id), BY);
        }
        database.getCollection("tallies").updateMany(Filters.ne("_id", "t2"), Updates.set("outbox", List.of()));

        var gifts = Filters.gte("keys.name", "gifts");
        assertThat(tallies.remove(gifts, Sorts.ascending("keys.name"), 3)).isEqualTo(2);
        assertThat(tallies.list(gifts, Sorts.ascending("keys.name"), 9))
                .extracting(found -> found.aggregate().id())
                .containsExactly("t2", "t4");
        assertThat(tallies.remove(Filters.eq("keys.name", "none"), Sorts.ascending("_id"), 3))
                .isZero();
    }

    @Test
    void theRelayIsHandedAllThatMayBePending() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        tallies.save(begun, begun.aggregate().raised("one"), BY);
        var found = tallies.find("t1").orElseThrow();
        tallies.save(found, found.aggregate().raised("two"), BY);

        assertThat(handedOver)
                .extracting(view -> view.stream().map(OutboxEntry::sequence).toList())
                .containsExactly(List.of(1L), List.of(1L, 2L), List.of(1L, 2L, 3L));
        assertThat(handedOver.get(2).getFirst()).isEqualTo(handedOver.getFirst().getFirst());
    }

    @Test
    void theSecondOfTwoWritersLearnsTheCurrentVersion() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        tallies.save(begun, begun.aggregate().raised("first"), BY);

        assertThatExceptionOfType(StaleAggregate.class)
                .isThrownBy(() -> tallies.save(begun, begun.aggregate().raised("second"), BY))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
        assertThat(stored("t1").get("version")).isEqualTo(2L);
        assertThat(outboxIds("t1")).containsExactly("t1:1", "t1:2");
    }

    @Test
    void aChangeLeavesAloneWhatTheRelayHasRemoved() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        relayed("t1", 1);

        tallies.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(outboxIds("t1")).containsExactly("t1:2");
    }

    @Test
    void theStoreAddsUpAField() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        tallies.save(begun, begun.aggregate().raised("one"), BY);
        tallies.add(Tally.begun("t2", "letters"), BY);

        assertThat(tallies.sum(in("keys.name", "gifts", "letters"), "version"))
                .isEqualTo(new Sum(2, new BigDecimal("3")));
        assertThat(tallies.sum(eq("keys.name", "visits"), "version")).isEqualTo(new Sum(0, BigDecimal.ZERO));
    }

    @Test
    void aggregatesAreCountedByTheirValues() {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        tallies.add(Tally.begun("t2", "letters"), BY);
        var begun = tallies.add(Tally.begun("t3", "cards"), BY);
        tallies.save(begun, begun.aggregate().raised("one"), BY);

        var all = in("keys.name", "gifts", "letters", "cards");
        assertThat(tallies.counts(all, List.of("version"))).isEqualTo(Map.of(List.of("1"), 2L, List.of("2"), 1L));
        assertThat(tallies.counts(in("keys.name", "gifts"), List.of("keys.name", "keys.none")))
                .isEqualTo(Map.of(Arrays.asList("gifts", null), 1L));
        assertThat(tallies.totals(all, List.of("version", "keys.none"))).containsExactly(4L, 0L);
        assertThat(tallies.totals(eq("keys.name", "visits"), List.of("version")))
                .containsExactly(0L);
    }

    @Test
    void sixteenWritersOfOneAggregateLoseNothing() throws Exception {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        Callable<Void> writer = () -> {
            for (var i = 0; i < 25; i++) {
                raiseUntilItHolds("t1");
            }
            return null;
        };

        try (var writers = Executors.newFixedThreadPool(16)) {
            for (var done : writers.invokeAll(java.util.Collections.nCopies(16, writer))) {
                done.get();
            }
        }

        var found = tallies.find("t1").orElseThrow();
        assertThat(found.aggregate().count()).isEqualTo(400);
        assertThat(found.version()).isEqualTo(401);
        assertThat(stored("t1").getLong("sequence")).isEqualTo(401);
    }

    @Test
    void aFullOutboxRefusesTheChange() {
        Versioned<Tally> tally = tallies.add(Tally.begun("t1", "gifts"), BY);
        while (outboxIds("t1").size() < MongoAggregateCollection.MOST_PENDING) {
            tally = tallies.save(tally, tally.aggregate().raised("more"), BY);
        }

        var full = tally;
        assertThatExceptionOfType(OutboxFull.class)
                .isThrownBy(() -> tallies.save(full, full.aggregate().raised("too much"), BY));
        assertThat(tallies.find("t1").orElseThrow().version()).isEqualTo(full.version());

        relayed("t1", 60);
        tallies.save(full, full.aggregate().raised("there is room again"), BY);
        assertThat(outboxIds("t1")).containsExactly("t1:61", "t1:62", "t1:63", "t1:64", "t1:65");
    }

    @Test
    void aTakenIdIsRefusedByTheIdIndex() {
        tallies.add(Tally.begun("t1", "gifts"), BY);

        assertThatExceptionOfType(DuplicateAggregate.class)
                .isThrownBy(() -> tallies.add(Tally.begun("t1", "other"), BY))
                .satisfies(duplicate -> assertThat(duplicate.index()).isEqualTo("_id_"));
    }

    @Test
    void aTakenUniqueKeyIsRefusedByItsIndexOnAddAndOnSave() {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        var unnamed = tallies.add(Tally.begun("t2", null), BY);
        tallies.add(Tally.begun("t3", null), BY);

        assertThatExceptionOfType(DuplicateAggregate.class)
                .isThrownBy(() -> tallies.add(Tally.begun("t4", "gifts"), BY))
                .satisfies(duplicate -> assertThat(duplicate.index()).isEqualTo("tally_name"));
        var renamed = new org.huunghi.eventing.Decision.Accepted<Tally, TallyEvent, Void>(
                new Tally("t2", "gifts", 0), List.of(new TallyEvent.Raised(0, "renamed")));
        assertThatExceptionOfType(DuplicateAggregate.class)
                .isThrownBy(() -> tallies.save(unnamed, renamed, BY))
                .satisfies(duplicate -> assertThat(duplicate.index()).isEqualTo("tally_name"));
        assertThat(outboxIds("t2")).containsExactly("t2:1");
    }

    @Test
    void listsByKeyInTheOrderAskedFor() {
        tallies.add(Tally.begun("t1", "b"), BY);
        tallies.add(Tally.begun("t2", "a"), BY);
        tallies.add(Tally.begun("t3", "c"), BY);

        assertThat(tallies.list(gt("keys.name", ""), ascending("keys.name"), 2))
                .extracting(t -> t.aggregate().name())
                .containsExactly("a", "b");
    }

    @Test
    void theOwedAnswerIsStoredWithTheChangeAndExpires() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        owing("key-1").call(() -> tallies.save(begun, begun.aggregate().raised("one"), BY));

        assertThat(tallies.answer("t1", "key-1"))
                .hasValueSatisfying(answer -> assertThat(answer.version()).isEqualTo(2));
        assertThat(tallies.answer("t1", "key-2")).isEmpty();

        var nextDay = at(NOW.plus(Duration.ofHours(24)).plusMillis(1));
        var reopened = nextDay.open(mapping(), Tally.events("tally"));
        assertThat(reopened.answer("t1", "key-1")).isEmpty();
        assertThat(stored("t1").getList("answers", Document.class)).hasSize(1);
        nextDay.forgetExpiredAnswers();
        assertThat(stored("t1").getList("answers", Document.class)).isEmpty();
    }

    @Test
    void theAnswerToACreationIsStoredWithIt() {
        owing("key-1").call(() -> tallies.add(Tally.begun("t1", "gifts"), BY));

        assertThat(tallies.answer("t1", "key-1"))
                .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(201));
    }

    @Test
    void onlyTheLastSixteenAnswersStay() {
        Versioned<Tally> tally = tallies.add(Tally.begun("t1", "gifts"), BY);
        for (var i = 1; i <= 20; i++) {
            var before = tally;
            tally = owing("key-" + i)
                    .call(() -> tallies.save(before, before.aggregate().raised("more"), BY));
        }

        assertThat(stored("t1").getList("answers", Document.class)).hasSize(16);
        assertThat(tallies.answer("t1", "key-4")).isEmpty();
        assertThat(tallies.answer("t1", "key-20")).isPresent();
    }

    @Test
    void theOutboxFindsWhatIsOverdueOldestFirst() {
        tallies.add(Tally.begun("late", null), Attribution.of(Actor.system(), NOW.minusSeconds(60)));
        tallies.add(Tally.begun("later", null), Attribution.of(Actor.system(), NOW.minusSeconds(120)));
        tallies.add(Tally.begun("fresh", null), BY);
        tallies.add(Tally.begun("sent", null), Attribution.of(Actor.system(), NOW.minusSeconds(90)));
        var outbox = collections.outboxes().getFirst();
        relayed("sent", 1);

        assertThat(outbox.overdue(NOW.minusSeconds(5), 10))
                .extracting(org.huunghi.eventing.outbox.Outbox.Overdue::aggregateId)
                .containsExactly("later", "late");
        assertThat(outbox.overdue(NOW.minusSeconds(5), 1).getFirst().oldest())
                .isEqualTo(NOW.minusSeconds(120).truncatedTo(java.time.temporal.ChronoUnit.MILLIS));
    }

    @Test
    void unknownFieldsOfTheDocumentSurviveAChange() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        database.getCollection("tallies").updateOne(eq("_id", "t1"), set("addedLater", 1));

        tallies.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(stored("t1")).containsEntry("addedLater", 1);
    }

    private void relayed(String id, long upTo) {
        var outbox = collections.outboxes().getFirst();
        outbox.remove(Map.of(
                id,
                outbox.pending(id).stream()
                        .filter(entry -> entry.sequence() <= upTo)
                        .toList()));
    }

    private void raiseUntilItHolds(String id) {
        while (true) {
            var tally = tallies.find(id).orElseThrow();
            relayed(id, Long.MAX_VALUE);
            try {
                tallies.save(tally, tally.aggregate().raised("more"), BY);
                return;
            } catch (StaleAggregate e) {
                Thread.onSpinWait();
            }
        }
    }

    MongoAggregateCollections at(Instant now) {
        return new MongoAggregateCollections(
                database,
                (outbox, id, pending, created) -> {
                    synchronized (handedOver) {
                        handedOver.add(pending);
                    }
                },
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Document stored(String id) {
        return database.getCollection("tallies").find(eq("_id", id)).first();
    }

    private List<String> outboxIds(String id) {
        return stored(id).getList("outbox", Document.class).stream()
                .map(entry -> entry.getString("id"))
                .toList();
    }

    private static ChangeContext owing(String key) {
        return new ChangeContext("conversation", null, null, new Answering() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String newId() {
                return key + "-id";
            }

            @Override
            public StoredAnswer answer(Object aggregate, long version, boolean created) {
                return new StoredAnswer(key, "hash", created ? 201 : 200, null, version, "{}", NOW);
            }
        });
    }
}
