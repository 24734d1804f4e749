package org.huunghi.agreement.agreement;

import static org.huunghi.eventing.Role.DIRECTOR;
import static org.huunghi.eventing.Role.DIVISION_HEAD;
import static org.huunghi.eventing.Role.OFFICER;
import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** What one may do with an agreement, and who holds the right. */
public enum AgreementRight {
    /** Anybody who works for a unit. */
    PROPOSE(OFFICER, DIVISION_HEAD, DIRECTOR, PPC_OFFICE, PPC_CHAIR),
    DRAFT(DIVISION_HEAD, DIRECTOR),
    CONSULT(DIRECTOR),
    /** Write down what a consultee has answered, or answer for one's own unit. */
    RECORD_OPINION(OFFICER, DIVISION_HEAD, DIRECTOR),
    RECORD_PM_OPINION(PPC_OFFICE, PPC_CHAIR),
    DECIDE(PPC_CHAIR),
    /** The chair, or somebody whom the chair has authorised in writing. */
    SIGN(PPC_CHAIR),
    SIGN_AUTHORISED(DIRECTOR),
    BRING_INTO_FORCE(DIRECTOR),
    DROP(DIRECTOR);

    private final Role[] roles;

    AgreementRight(Role... roles) {
        this.roles = roles;
    }

    /** A department acts on the agreements it prepares or is party to; the People's Committee on all of them. */
    boolean isHeldBy(Actor by, Agreement agreement) {
        return switch (this) {
            case PROPOSE -> by.unit() != null && by.hasAny(roles);
            case DRAFT, CONSULT, SIGN_AUTHORISED -> ofOurs(by, agreement);
            case RECORD_OPINION -> ofOurs(by, agreement) || by.hasAny(roles) && isConsulted(by, agreement);
            case BRING_INTO_FORCE -> ofOurs(by, agreement) || by.hasAny(PPC_OFFICE, PPC_CHAIR);
            case DROP -> ofOurs(by, agreement) || by.has(PPC_CHAIR);
            case RECORD_PM_OPINION, DECIDE, SIGN -> by.hasAny(roles);
        };
    }

    private boolean ofOurs(Actor by, Agreement agreement) {
        return by.hasAny(roles) && agreement.concerns(by.unit());
    }

    private static boolean isConsulted(Actor by, Agreement agreement) {
        return agreement.consultation().opinionOf(by.unit()).isPresent();
    }
}
