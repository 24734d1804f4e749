package org.huunghi.aid.item;

import java.time.LocalDate;

/**
 * The clock of a running appraisal and the rule that set it.
 *
 * @param due last day, {@code null} when no rule limits it
 * @param rule id of the rule, {@code null} without one
 */
public record Appraisal(LocalDate due, String rule) {

    static Appraisal started(LocalDate on, Direction direction, AidLaw law) {
        return law.appraisalClock(direction, on)
                .map(clock -> new Appraisal(on.plusDays(clock.days()), clock.id()))
                .orElse(new Appraisal(null, null));
    }
}
