package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.eventing.sample.Tally;
import org.junit.jupiter.api.Test;

/** What an instance knows without a look at the store. */
class LastSeenTest extends Tallies {

    private static final int KEPT = 3;

    @Override
    AggregateMapping<Tally> mapping() {
        return super.mapping().keepingLastSeen(KEPT);
    }

    @Test
    void whatWasWrittenLastIsKnownInThatVersionAlone() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        assertThat(tallies.lastSeen("t1", 1)).contains(begun);

        var raised = tallies.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(tallies.lastSeen("t1", 1)).isEmpty();
        assertThat(tallies.lastSeen("t1", 2)).contains(raised);
        assertThat(tallies.lastSeen("t1", 3)).isEmpty();
    }

    @Test
    void whatWasReadIsKnown() {
        anotherInstance().add(Tally.begun("t1", "gifts"), BY);
        assertThat(tallies.lastSeen("t1", 1)).isEmpty();

        var found = tallies.find("t1");

        assertThat(tallies.lastSeen("t1", 1)).isEqualTo(found);
    }

    @Test
    void aChangeOnWhatOthersHaveChangedSinceIsStale() {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        var others = anotherInstance();
        raise(others, others.find("t1"));
        var known = tallies.lastSeen("t1", 1);

        assertThatExceptionOfType(StaleAggregate.class)
                .isThrownBy(() -> raise(tallies, known))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
        assertThat(tallies.find("t1").orElseThrow().aggregate().count()).isEqualTo(1);
        assertThat(tallies.lastSeen("t1", 1)).isEmpty();
        assertThat(tallies.lastSeen("t1", 2)).isPresent();
    }

    @Test
    void whatTheBrokerHasIsNotHandedToTheRelayAgain() {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        raise(tallies, tallies.lastSeen("t1", 1));
        var outbox = collections.outboxes().getFirst();
        outbox.remove(Map.of("t1", outbox.pending("t1")));

        raise(tallies, tallies.lastSeen("t1", 2));

        assertThat(handedOver)
                .extracting(view -> view.stream().map(OutboxEntry::sequence).toList())
                .containsExactly(List.of(1L), List.of(1L, 2L), List.of(3L));
    }

    @Test
    void whatIsToldInBetweenIsForgottenWithTheNextThatIsTold() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        var outbox = collections.outboxes().getFirst();
        var first = outbox.pending("t1");
        outbox.remove(Map.of("t1", first));
        var raised = tallies.save(begun, begun.aggregate().raised("decided on the former view"), BY);
        outbox.remove(Map.of("t1", outbox.pending("t1")));

        raise(tallies, tallies.lastSeen("t1", raised.version()));

        assertThat(handedOver.getLast()).extracting(OutboxEntry::sequence).containsExactly(3L);
    }

    @Test
    void theOneThatNobodyWantedForLongestGivesWay() {
        for (var id : List.of("t1", "t2", "t3")) {
            tallies.add(Tally.begun(id, "gifts " + id), BY);
        }
        tallies.lastSeen("t1", 1);

        tallies.add(Tally.begun("t4", "gifts t4"), BY);

        assertThat(tallies.lastSeen("t2", 1)).isEmpty();
        assertThat(List.of("t1", "t3", "t4"))
                .allSatisfy(id -> assertThat(tallies.lastSeen(id, 1)).isPresent());
    }

    @Test
    void whereTheMappingKeepsNoneNothingIsKnown() {
        var forgetful = at(NOW).open(super.mapping(), Tally.events("tally"));

        forgetful.add(Tally.begun("t1", "gifts"), BY);

        assertThat(forgetful.lastSeen("t1", 1)).isEmpty();
    }

    @Test
    void aLateReadTakesNoNewerOneAway() {
        var lastSeen = new LastSeen<String>(KEPT);
        var older = new StoredAggregate<>("older", 1, 1, List.of(), null);
        var newer = new StoredAggregate<>("newer", 2, 2, List.of(), null);
        lastSeen.note("t1", newer);

        lastSeen.note("t1", older);

        assertThat(lastSeen.at("t1", 2)).contains(newer);
    }

    private AggregateCollection<Tally, Tally.TallyEvent> anotherInstance() {
        return at(NOW).open(mapping(), Tally.events("tally"));
    }

    private static void raise(AggregateCollection<Tally, Tally.TallyEvent> tallies, Optional<Versioned<Tally>> before) {
        var tally = before.orElseThrow();
        tallies.save(tally, tally.aggregate().raised("one"), BY);
    }
}
