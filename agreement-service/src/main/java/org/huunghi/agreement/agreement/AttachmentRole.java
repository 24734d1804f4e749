package org.huunghi.agreement.agreement;

/** What a file is to its agreement. */
public enum AttachmentRole {
    /** The agreement itself, in one of its languages. */
    TEXT,
    /** The written authorisation of who signs. */
    AUTHORISATION,
    /** What a body that was asked has answered. */
    OPINION,
    /** A report on what came of it. */
    RESULT,
    /** Shows that a commitment was kept. */
    EVIDENCE,
    OTHER
}
