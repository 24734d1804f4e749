package org.huunghi.agreement.agreement;

import java.time.Clock;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.SuccessionListener;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.StaleAggregate;

/** Finds the agreements that a unit has signed which is gone, and proposes that its heir takes them over. */
public final class ProposingInheritance implements SuccessionListener {

    private static final int BATCH = 50;

    private final Agreements agreements;
    private final Consequences consequences;
    private final Clock clock;

    public ProposingInheritance(Agreements agreements, Consequences consequences, Clock clock) {
        this.agreements = agreements;
        this.consequences = consequences;
        this.clock = clock;
    }

    @Override
    public void followed(KnownUnit gone) {
        var query = AgreementQuery.everything()
                .with(AgreementQuery.Facet.UNIT, gone.id())
                .with(AgreementQuery.Facet.STATUS, AgreementStatus.IN_FORCE);
        var page = agreements.list(query, BATCH);
        while (!page.isEmpty()) {
            page.forEach(found -> propose(found.aggregate().id()));
            page = agreements.list(query.after(page.getLast().aggregate().rank()), BATCH);
        }
    }

    private void propose(String id) {
        var done = false;
        while (!done) {
            done = proposed(id);
        }
    }

    /** Somebody who is at work on it at this moment is let through first. */
    private boolean proposed(String id) {
        var before = agreements.find(id).orElseThrow();
        var now = clock.instant();
        try {
            consequences
                    .of(before.aggregate(), CivilDay.of(now))
                    .ifPresent(told -> agreements.save(before, told, Attribution.of(Actor.system(), now)));
            return true;
        } catch (StaleAggregate e) {
            return false;
        }
    }
}
