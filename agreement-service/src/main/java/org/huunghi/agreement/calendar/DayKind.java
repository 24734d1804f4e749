package org.huunghi.agreement.calendar;

/** Why a day is off. */
public enum DayKind {
    /** A public holiday of the Labour Code. */
    HOLIDAY,
    /** Nghỉ bù: stands in for a holiday on a weekend. */
    SUBSTITUTE,
    /** Announced for this year, usually against a Saturday that is worked. */
    ANNOUNCED
}
