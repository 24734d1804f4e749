package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Computes deadlines from the rows of the rules and the calendar. */
public final class RuledDeadlines implements Deadlines {

    private final LegalRules rules;
    private final WorkingDays days;

    public RuledDeadlines(LegalRules rules, WorkingDays days) {
        this.rules = rules;
        this.days = days;
    }

    @Override
    public Deadline of(String rule, LocalDate start) {
        return find(rule, start)
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " is in force on " + start));
    }

    Optional<Deadline> find(String rule, LocalDate start) {
        return rules.inForce(rule, start)
                .map(row -> new Deadline(rule, start, Counting.of(row).end(start, days)));
    }
}
