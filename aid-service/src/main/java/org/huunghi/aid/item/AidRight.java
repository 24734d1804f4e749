package org.huunghi.aid.item;

import org.huunghi.eventing.Role;

/** What one may do with an aid item, and the role it takes. */
public enum AidRight {
    /** Propose, sign, carry out: the owner's unit, or the one that took over from it. */
    OWN(Role.AID_OWNER),
    /** The items of owners in the appraiser's province. */
    APPRAISE(Role.APPRAISER),
    /** The items of owners in the chair's province. */
    DECIDE(Role.PPC_CHAIR);

    private final Role role;

    AidRight(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
