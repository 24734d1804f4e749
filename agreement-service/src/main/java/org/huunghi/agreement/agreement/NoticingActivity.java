package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.time.LocalDate;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.known.ContactListener;
import org.huunghi.agreement.task.ProgressListener;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.StaleAggregate;

/**
 * Sees that an agreement in force is alive from what is done elsewhere: work on a task that is linked to it, a contact
 * with a partner that signed it. Only a day later than the last one known is written down. So news may come twice and in
 * any order, and however much is done on a day, it costs each agreement one write.
 */
public final class NoticingActivity implements ProgressListener, ContactListener {

    private static final int BATCH = 50;

    private final Agreements agreements;
    private final Consequences consequences;
    private final Clock clock;

    public NoticingActivity(Agreements agreements, Consequences consequences, Clock clock) {
        this.agreements = agreements;
        this.consequences = consequences;
        this.clock = clock;
    }

    @Override
    public void workedOn(String task, String agreement, LocalDate on) {
        notice(agreement, new Sign(on, Sign.Of.TASK, task));
    }

    @Override
    public void met(String partner, LocalDate on) {
        var query =
                AgreementQuery.everything().with(Facet.PARTNER, partner).with(Facet.STATUS, AgreementStatus.IN_FORCE);
        var sign = new Sign(on, Sign.Of.PARTNER, partner);
        var page = agreements.list(query, BATCH);
        while (!page.isEmpty()) {
            page.forEach(found -> notice(found.aggregate().id(), sign));
            page = agreements.list(query.after(page.getLast().aggregate().rank()), BATCH);
        }
    }

    private void notice(String id, Sign sign) {
        var done = false;
        while (!done) {
            done = noticed(id, sign);
        }
    }

    /** Somebody who is at work on it at this moment is let through first. */
    private boolean noticed(String id, Sign sign) {
        var now = clock.instant();
        var today = CivilDay.of(now);
        var found = agreements.find(id).filter(kept -> kept.aggregate().life().isNews(sign, today));
        try {
            if (found.isPresent()
                    && found.get().aggregate().life().notice(sign, today)
                            instanceof Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> seen) {
                agreements.save(found.get(), consequences.of(seen, today), Attribution.of(Actor.system(), now));
            }
            return true;
        } catch (StaleAggregate e) {
            return false;
        }
    }
}
