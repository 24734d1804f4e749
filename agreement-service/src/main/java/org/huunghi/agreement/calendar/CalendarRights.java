package org.huunghi.agreement.calendar;

import static org.huunghi.eventing.Role.PPC_CHAIR;
import static org.huunghi.eventing.Role.PPC_OFFICE;

import java.util.Optional;
import org.huunghi.eventing.Actor;

/** Who may change calendars and see what a change would move: the office and the chair of a People's Committee. */
final class CalendarRights {

    private CalendarRights() {}

    static Optional<CalendarRejection> refusal(Actor by) {
        return by.unit() != null && by.hasAny(PPC_OFFICE, PPC_CHAIR)
                ? Optional.empty()
                : Optional.of(new CalendarRejection.NotPermitted());
    }
}
