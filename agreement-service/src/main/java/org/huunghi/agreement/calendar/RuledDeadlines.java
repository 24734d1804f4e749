package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;

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

    /** When it ends by these days; nothing by a rule that is not in the rows any more. */
    Optional<LocalDate> recounted(Open open) {
        var former = open.deadline();
        return open.daysBefore() > 0
                ? Optional.of(days.before(former.start(), open.daysBefore()))
                : find(former.rule(), former.start()).map(Deadline::due);
    }

    private Optional<Deadline> find(String rule, LocalDate start) {
        return rules.inForce(rule, start)
                .map(row -> new Deadline(rule, start, Counting.of(row).end(start, days)));
    }
}
