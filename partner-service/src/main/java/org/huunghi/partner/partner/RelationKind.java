package org.huunghi.partner.partner;

/** The kind of a relation. */
public enum RelationKind {
    /** Kết nghĩa. */
    TWINNING,
    /** Hữu nghị. */
    FRIENDSHIP,
    /** Hợp tác. */
    COOPERATION
}
