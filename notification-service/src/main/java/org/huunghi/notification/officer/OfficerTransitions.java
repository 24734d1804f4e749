package org.huunghi.notification.officer;

import static org.huunghi.notification.officer.OfficerStatus.ACTIVE;
import static org.huunghi.notification.officer.OfficerStatus.INACTIVE;

import org.huunghi.eventing.Transitions;

/** The life of an officer's entry. */
final class OfficerTransitions {

    static final Transitions<OfficerStatus> TABLE = Transitions.of(OfficerStatus.class)
            .on("update", ACTIVE, ACTIVE, "updated")
            .on("set-absences", ACTIVE, ACTIVE, "absences-set")
            .on("set-preferences", ACTIVE, ACTIVE, "preferences-set")
            .on("issue-code", ACTIVE, ACTIVE, "code-issued")
            .on("verify", ACTIVE, ACTIVE, "contact-verified")
            .on("refuse-code", ACTIVE, ACTIVE, "code-refused")
            .on("disable-contact", ACTIVE, ACTIVE, "contact-disabled")
            .on("deactivate", ACTIVE, INACTIVE, "deactivated")
            .on("reactivate", INACTIVE, ACTIVE, "reactivated")
            .on("forget-contacts", INACTIVE, INACTIVE, "contacts-forgotten")
            .build();

    private OfficerTransitions() {}
}
