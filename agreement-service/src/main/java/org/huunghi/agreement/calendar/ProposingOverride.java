package org.huunghi.agreement.calendar;

import java.util.List;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The office enters what an official document changes in a year. Nobody counts by it yet. */
public final class ProposingOverride {

    private final ChangingCalendar changing;

    public ProposingOverride(ChangingCalendar changing) {
        this.changing = changing;
    }

    public Outcome<WorkingCalendar, CalendarRejection> propose(
            Change change, boolean verified, List<DayOff> daysOff, List<WorkedDay> workedDays) {
        return changing.apply(
                change,
                (calendar, now) -> calendar.propose(
                        new CalendarOverride(calendar.nextNumber(), change.document(), verified, daysOff, workedDays)));
    }
}
