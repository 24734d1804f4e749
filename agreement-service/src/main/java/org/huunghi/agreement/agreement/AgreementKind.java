package org.huunghi.agreement.agreement;

/** What sort of agreement it is. */
public enum AgreementKind {
    MOU,
    TWINNING,
    FRIENDSHIP,
    COOPERATION_PROGRAMME
}
