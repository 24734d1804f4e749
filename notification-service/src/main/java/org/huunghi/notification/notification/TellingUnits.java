package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.policy.UnitMail;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.template.Occasion;

/** Tells units of their own policies. */
public final class TellingUnits implements UnitMail {

    private final NotifyingUnits notifying;
    private final KnownUnits units;
    private final Clock clock;

    public TellingUnits(NotifyingUnits notifying, KnownUnits units, Clock clock) {
        this.notifying = notifying;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void mailboxDisabled(UnitPolicy policy) {
        var unit = policy.unit();
        var now = clock.instant();
        var context = ChangeContext.current();
        var cause = new Cause(
                String.join(":", unit, Occasion.MAILBOX_DISABLED.code(), Long.toString(now.toEpochMilli())),
                Occasion.MAILBOX_DISABLED,
                unit,
                now,
                context.correlationId(),
                context.traceparent());
        var name = units.find(unit).map(KnownUnit::name).orElse(unit);
        var facts = Facts.of(new Text(name, null), Particulars.NONE);
        notifying.notify(Notice.to(Party.OWN_UNIT, List.of(unit), cause, facts));
    }
}
