package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerMail;
import org.huunghi.notification.template.Occasion;

/** Tells officers, and their units, of their own entries. */
public final class TellingOfficers implements OfficerMail {

    private final Queueing queueing;
    private final NotifyingUnits notifying;
    private final Clock clock;

    public TellingOfficers(Queueing queueing, NotifyingUnits notifying, Clock clock) {
        this.queueing = queueing;
        this.notifying = notifying;
        this.clock = clock;
    }

    @Override
    public void code(Officer officer, Channel channel, String sealedCode, Instant goodUntil) {
        var facts = Facts.of(name(officer), Particulars.detail(sealedCode, null))
                .until(goodUntil.atZone(clock.getZone()).toLocalDateTime());
        var recipient = Recipient.named(officer.id(), officer.profile().unit(), null);
        queueing.queue(new Letter(cause(officer, channel, Occasion.CONTACT_CODE), recipient, channel, facts));
    }

    @Override
    public void contactDisabled(Officer officer, Channel channel) {
        var facts = Facts.of(name(officer), Particulars.detail(channel.name(), null));
        var cause = cause(officer, channel, Occasion.CONTACT_DISABLED);
        notifying.notify(Notice.to(Party.OWN_UNIT, List.of(officer.profile().unit()), cause, facts));
    }

    /** Named by the moment: there is one code, and one fault, at a time. */
    private Cause cause(Officer officer, Channel channel, Occasion occasion) {
        var now = clock.instant();
        var context = ChangeContext.current();
        return new Cause(
                String.join(":", officer.id(), occasion.code(), channel.name(), Long.toString(now.toEpochMilli())),
                occasion,
                officer.id(),
                now,
                context.correlationId(),
                context.traceparent());
    }

    private static Text name(Officer officer) {
        return new Text(officer.profile().name(), null);
    }
}
