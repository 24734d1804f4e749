package org.huunghi.agreement.calendar;

import java.time.Duration;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The proposed override counts from now on, by the paper that it came with, and the open deadlines follow it. */
public final class ConfirmingOverride {

    private final ChangingCalendar changing;
    private final Duration untilAllKnow;

    /**
     * @param untilAllKnow after this time no instance counts by the former days
     */
    public ConfirmingOverride(ChangingCalendar changing, Duration untilAllKnow) {
        this.changing = changing;
        this.untilAllKnow = untilAllKnow;
    }

    public Outcome<WorkingCalendar, CalendarRejection> confirm(Change change) {
        return changing.apply(
                change,
                calendar -> calendar.proposed().document(),
                (calendar, now) -> calendar.confirm(now.plus(untilAllKnow)));
    }
}
