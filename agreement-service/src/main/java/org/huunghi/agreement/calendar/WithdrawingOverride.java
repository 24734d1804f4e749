package org.huunghi.agreement.calendar;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The proposed override is dropped; everything stays as it was. */
public final class WithdrawingOverride {

    private final ChangingCalendar changing;

    public WithdrawingOverride(ChangingCalendar changing) {
        this.changing = changing;
    }

    public Outcome<WorkingCalendar, CalendarRejection> withdraw(Change change) {
        return changing.apply(change, (calendar, now) -> calendar.withdraw());
    }
}
