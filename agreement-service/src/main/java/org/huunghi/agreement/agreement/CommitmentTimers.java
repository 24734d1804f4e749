package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.util.List;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Versioned;

/** Tells of commitments that are due soon or overdue. */
public final class CommitmentTimers implements Timers {

    private final Agreements agreements;

    public CommitmentTimers(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        return agreements.withCommitmentsDue(by, limit).stream()
                .map(this::timer)
                .toList();
    }

    private Timer timer(Versioned<Agreement> due) {
        var agreement = due.aggregate();
        var at = agreement.annexes().nextTimerAt().orElseThrow();
        return new Timer("commitments/" + agreement.id(), at, now -> ring(due, now));
    }

    private int ring(Versioned<Agreement> due, Instant now) {
        var told = due.aggregate().annexes().ring(now).orElseThrow();
        var agreement = due.aggregate().with(told.state());
        agreements.save(
                due,
                new Accepted<Agreement, AgreementEvent, AgreementRejection>(agreement, told.events()),
                Attribution.of(Actor.system(), now));
        return told.events().size();
    }
}
