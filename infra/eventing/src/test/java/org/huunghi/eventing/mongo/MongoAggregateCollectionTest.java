package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.sample.Tally;
import org.huunghi.eventing.sample.Tally.TallyEvent;
import org.junit.jupiter.api.Test;

class MongoAggregateCollectionTest extends Tallies {

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

    private List<String> outboxIds(String id) {
        return stored(id).getList("outbox", Document.class).stream()
                .map(entry -> entry.getString("id"))
                .toList();
    }
}
