package org.huunghi.notification.officer;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;

/** Puts a contact point out of use that does not exist, and has the unit told, since somebody must put it right. */
public final class DisablingContactPoint {

    private static final int TRIES = 5;

    private final Officers officers;
    private final OfficerMail mail;
    private final Clock clock;

    public DisablingContactPoint(Officers officers, OfficerMail mail, Clock clock) {
        this.officers = officers;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * False when there is nothing to disable: the officer is unknown or inactive, or has no such contact point in use.
     *
     * @param code the provider's, for why; never its words
     */
    public boolean disable(String officer, Channel channel, String code) {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(officer, channel, code);
            } catch (StaleAggregate overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private boolean once(String id, Channel channel, String code) {
        var found = officers.find(id);
        if (found.isEmpty()
                || !(found.get().aggregate().disableContact(channel, code)
                        instanceof Accepted<Officer, OfficerEvent, OfficerRejection> accepted)) {
            return false;
        }
        var stored = officers.save(found.get(), accepted, Attribution.of(Actor.system(), clock.instant()));
        mail.contactDisabled(stored.aggregate(), channel);
        return true;
    }
}
