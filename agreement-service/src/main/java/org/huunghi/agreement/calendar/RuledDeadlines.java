package org.huunghi.agreement.calendar;

import java.time.LocalDate;

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
        var row = rules.inForce(rule, start)
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule + " is in force on " + start));
        return new Deadline(rule, start, due(row, start));
    }

    private LocalDate due(LegalRule row, LocalDate start) {
        return switch (row.unit()) {
            case WORKING -> days.plus(start, row.duration());
            case CALENDAR -> {
                var last = start.plusDays(row.duration());
                yield row.rolling() ? days.onOrAfter(last) : last;
            }
        };
    }
}
