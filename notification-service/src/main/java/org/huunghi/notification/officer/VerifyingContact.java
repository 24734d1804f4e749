package org.huunghi.notification.officer;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** Takes the code that was sent to a contact point. */
public final class VerifyingContact {

    private final Officers officers;
    private final ContactSeal seal;
    private final Clock clock;

    public VerifyingContact(Officers officers, ContactSeal seal, Clock clock) {
        this.officers = officers;
        this.seal = seal;
        this.clock = clock;
    }

    public Outcome<Officer, OfficerRejection> verify(
            String id, long expectedVersion, Channel channel, String code, Actor actor) {
        if (!seal.ready()) {
            return Outcome.refused(new OfficerRejection.ContactKeyMissing());
        }
        var mark = seal.mark(code, id, channel);
        var outcome = OfficerChange.arrange(
                officers,
                clock,
                id,
                expectedVersion,
                actor,
                null,
                officer -> officer.verify(channel, mark, clock.instant()));
        if (outcome instanceof Outcome.Done<Officer, OfficerRejection>(var stored)) {
            var contact = stored.aggregate().contacts().on(channel);
            if (!contact.isUsable()) {
                return Outcome.refused(
                        new OfficerRejection.WrongCode(contact.verification().triesLeft()));
            }
        }
        return outcome;
    }
}
