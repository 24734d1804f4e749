package org.huunghi.agreement.agreement;

/** Where an agreement stands in its legal life. */
public enum AgreementStatus {
    PROPOSED,
    DRAFTING,
    /** The Ministry of Foreign Affairs and the others concerned are asked for their opinion. */
    CONSULTING,
    /** Somebody disagreed, so the Prime Minister is asked. */
    PM_OPINION,
    APPROVED_TO_SIGN,
    SIGNED,
    IN_FORCE,
    SUSPENDED,
    /** Signed by a district that was abolished; the province decides what becomes of it. */
    INHERITED,
    EXPIRED,
    TERMINATED,
    REPLACED,
    /** Given up before it was signed. */
    DROPPED;

    /** Whether nobody else has been asked about it yet. */
    boolean isBeforeConsultation() {
        return this == PROPOSED || this == DRAFTING;
    }

    /** Nothing more is expected of it. */
    public boolean isOver() {
        return switch (this) {
            case EXPIRED, TERMINATED, REPLACED, DROPPED -> true;
            default -> false;
        };
    }

    /** Whether it binds, or would if it were not suspended. */
    public boolean isAlive() {
        return switch (this) {
            case IN_FORCE, SUSPENDED, INHERITED -> true;
            default -> false;
        };
    }
}
