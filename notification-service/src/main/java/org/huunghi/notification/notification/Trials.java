package org.huunghi.notification.notification;

import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.Staff;
import org.huunghi.notification.policy.UnitPolicies;

/** Knows beforehand what will reach nobody: what is for a test recipient, and all there is on a platform for trials. */
public final class Trials {

    private final Staff officers;
    private final UnitPolicies policies;
    private final boolean everything;

    /**
     * @param everything whether nothing at all is handed to a provider
     */
    public Trials(Staff officers, UnitPolicies policies, boolean everything) {
        this.officers = officers;
        this.policies = policies;
        this.everything = everything;
    }

    boolean isTrial(Letter letter) {
        return everything || contact(letter).filter(ContactPoint::test).isPresent();
    }

    private Optional<ContactPoint> contact(Letter letter) {
        var recipient = letter.recipient();
        if (recipient.mailbox() != null) {
            return Optional.ofNullable(
                    policies.of(recipient.mailbox()).aggregate().mailbox());
        }
        return Optional.ofNullable(recipient.officer())
                .flatMap(officers::find)
                .map(Versioned::aggregate)
                .map(found -> found.contacts().on(letter.channel()));
    }
}
