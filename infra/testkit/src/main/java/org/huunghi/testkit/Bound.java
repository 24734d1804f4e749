package org.huunghi.testkit;

/** How tightly a filter holds one field, the tightest first. */
enum Bound {
    /** Equal to one value. */
    ONE,
    /** Equal to one of a few. */
    MANY,
    /** Between two values, or from a prefix on. */
    RANGE,
    /** Only present; a sparse index lists exactly those. */
    PRESENT,
    /** Something that an index can at best check, not look up. */
    LOOSE;

    boolean isEquality() {
        return this == ONE || this == MANY;
    }

    Bound tighter(Bound other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
