package org.huunghi.partner.partner;

/** How far the relation with a partner has come. */
public enum PartnerStatus {
    PROSPECT,
    CONTACTED,
    NEGOTIATING,
    ESTABLISHED,
    DORMANT,
    ENDED,
    REJECTED,
    MERGED;

    /** Whether something can still happen to the relation. */
    public boolean isOpen() {
        return this != ENDED && this != REJECTED && this != MERGED;
    }

    /** Whether the names are free again: who was turned away or parted may be registered anew, an absorbed one not. */
    public boolean freesItsNames() {
        return this == ENDED || this == REJECTED;
    }
}
