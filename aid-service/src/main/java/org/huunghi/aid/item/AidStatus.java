package org.huunghi.aid.item;

/** Where an aid item stands. */
public enum AidStatus {
    PROPOSED,
    DOSSIER_INCOMPLETE,
    DOSSIER_VALID,
    APPRAISING,
    APPROVED,
    REJECTED,
    AGREEMENT_SIGNED,
    IMPLEMENTING,
    SUSPENDED,
    COMPLETED,
    SETTLED,
    WITHDRAWN,
    TERMINATED
}
