package org.huunghi.aid.item;

import java.time.LocalDate;

/** One row of the law: what holds from when to when, where it is written, and whether somebody has checked it. */
public sealed interface LegalRule permits AppraisalClock, AuthorityRule {

    String id();

    String legalBasis();

    Direction direction();

    /** First day in force, {@code null} for as far back as records go. */
    LocalDate validFrom();

    /** Last day in force, {@code null} while it holds. */
    LocalDate validTo();

    boolean verified();

    /** Where it was read. */
    String source();

    default boolean holds(Direction forDirection, LocalDate on) {
        return direction() == forDirection
                && (validFrom() == null || !on.isBefore(validFrom()))
                && (validTo() == null || !on.isAfter(validTo()));
    }
}
