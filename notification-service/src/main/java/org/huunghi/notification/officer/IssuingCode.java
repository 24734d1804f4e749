package org.huunghi.notification.officer;

import java.time.Clock;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.Versioned;

/** Sends a code to a contact point, so that its owner can show that it is the right one. */
public final class IssuingCode {

    private static final int CODES = 1_000_000;

    private final Officers officers;
    private final ContactSeal seal;
    private final OfficerMail mail;
    private final Verification.Rules rules;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * @param random one whose next number cannot be told from the former ones
     */
    public IssuingCode(
            Officers officers,
            ContactSeal seal,
            OfficerMail mail,
            Verification.Rules rules,
            Clock clock,
            RandomGenerator random) {
        this.officers = officers;
        this.seal = seal;
        this.mail = mail;
        this.rules = rules;
        this.clock = clock;
        this.random = random;
    }

    public Outcome<Officer, OfficerRejection> issue(String id, long expectedVersion, Channel channel, Actor actor) {
        if (!seal.ready()) {
            return Outcome.refused(new OfficerRejection.ContactKeyMissing());
        }
        if (actor.has(Role.TESTER)) {
            return Outcome.refused(new OfficerRejection.NotPermitted());
        }
        var code = "%06d".formatted(random.nextInt(CODES));
        var outcome = OfficerChange.arrange(
                officers,
                clock,
                id,
                expectedVersion,
                actor,
                null,
                officer -> officer.issueCode(channel, seal.mark(code, id, channel), rules, clock.instant()));
        if (outcome instanceof Outcome.Done<Officer, OfficerRejection>(var stored)) {
            // Outside of the request's context: the answer it is owed belongs to the officer.
            var context = ChangeContext.current();
            new ChangeContext(context.correlationId(), null, context.traceparent(), null).call(() -> {
                mail.code(stored.aggregate(), channel, seal.seal(code, id, channel), goodUntil(stored, channel));
                return null;
            });
        }
        return outcome;
    }

    private static Instant goodUntil(Versioned<Officer> stored, Channel channel) {
        return stored.aggregate().contacts().on(channel).verification().expiresAt();
    }
}
