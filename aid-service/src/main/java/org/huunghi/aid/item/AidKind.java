package org.huunghi.aid.item;

/** What form the aid takes. */
public enum AidKind {
    /** Chương trình. */
    PROGRAMME,
    /** Dự án. */
    PROJECT,
    /** Phi dự án: cash, goods, experts, a conference, given once. */
    NON_PROJECT
}
