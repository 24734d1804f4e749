package org.huunghi.notification.officer;

import static org.huunghi.notification.officer.OfficerStatus.ACTIVE;
import static org.huunghi.notification.officer.OfficerStatus.INACTIVE;

import org.huunghi.eventing.Transitions;

/** The life of an officer's entry. */
final class OfficerTransitions {

    static final Transitions<OfficerStatus> TABLE = Transitions.of(OfficerStatus.class)
            .on("update", ACTIVE, ACTIVE, "updated")
            .on("deactivate", ACTIVE, INACTIVE, "deactivated")
            .on("reactivate", INACTIVE, ACTIVE, "reactivated")
            .build();

    private OfficerTransitions() {}
}
