package org.huunghi.aid.item;

/** Whose decision it is. */
public enum Authority {
    /** Chủ tịch UBND tỉnh. */
    PPC_CHAIR,
    /** Thủ tướng Chính phủ. */
    PRIME_MINISTER
}
