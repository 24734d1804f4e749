package org.huunghi.aid.item;

/** Who gives to whom. The two are never added up together. */
public enum Direction {
    /** From abroad to us. */
    INCOMING,
    /** From us abroad. */
    OUTGOING
}
