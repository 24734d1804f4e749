package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.LegalRules;
import org.huunghi.agreement.words.PartialDate;

/** Starts the clocks that the law sets, from the days on which it sets them. */
public final class LegalClocks {

    private final LegalRules rules;
    private final Deadlines deadlines;

    public LegalClocks(LegalRules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** Nothing, {@code null}, when the law did not yet ask for it then, or the day is not known. */
    Deadline from(String rule, PartialDate start) {
        return start.isDay() ? from(rule, start.earliest()) : null;
    }

    Deadline from(String rule, LocalDate start) {
        return rules.find(rule, start).isEmpty() ? null : deadlines.of(rule, start);
    }
}
