package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.util.List;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Versioned;

/** Tells what time does to agreements. */
public final class AgreementTimers implements Timers {

    private final Agreements agreements;
    private final Consequences consequences;

    public AgreementTimers(Agreements agreements, Consequences consequences) {
        this.agreements = agreements;
        this.consequences = consequences;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        return agreements.due(by, limit).stream().map(this::timer).toList();
    }

    private Timer timer(Versioned<Agreement> due) {
        var agreement = due.aggregate();
        var at = CivilDay.start(agreement.clocks().nextOn().orElseThrow());
        return new Timer("agreement/" + agreement.id(), at, now -> ring(due, now));
    }

    private int ring(Versioned<Agreement> due, Instant now) {
        var told = consequences.of(due.aggregate(), CivilDay.of(now)).orElseThrow();
        agreements.save(due, told, Attribution.of(Actor.system(), now));
        return told.events().size();
    }
}
