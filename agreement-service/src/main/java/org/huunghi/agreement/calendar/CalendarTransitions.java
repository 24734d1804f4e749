package org.huunghi.agreement.calendar;

import static org.huunghi.agreement.calendar.CalendarStatus.DRAFT;
import static org.huunghi.agreement.calendar.CalendarStatus.MOVING;
import static org.huunghi.agreement.calendar.CalendarStatus.PROPOSED;
import static org.huunghi.agreement.calendar.CalendarStatus.PUBLISHED;

import java.util.LinkedHashSet;
import java.util.Set;
import org.huunghi.eventing.Transitions;

/** The life of a year's calendar. The agreement-service README shows the same table, and a test compares the two. */
final class CalendarTransitions {

    static final String PUBLISH = "publish";
    static final String PROPOSE_OVERRIDE = "propose-override";
    static final String WITHDRAW_OVERRIDE = "withdraw-override";
    static final String CONFIRM_OVERRIDE = "confirm-override";
    static final String FINISH_MOVING = "finish-moving";

    static final Transitions<CalendarStatus> TABLE = Transitions.of(CalendarStatus.class)
            .on(PUBLISH, DRAFT, PUBLISHED, "published")
            .on(PROPOSE_OVERRIDE, PUBLISHED, PROPOSED, "override-proposed")
            .on(WITHDRAW_OVERRIDE, PROPOSED, PUBLISHED, "override-withdrawn")
            .on(CONFIRM_OVERRIDE, PROPOSED, MOVING, "published")
            .on(FINISH_MOVING, MOVING, PUBLISHED, "deadlines-moved")
            .build();

    /** The commands that people give; the other two are the platform's own. */
    static final Set<String> OFFERED = Set.of(PROPOSE_OVERRIDE, WITHDRAW_OVERRIDE, CONFIRM_OVERRIDE);

    private CalendarTransitions() {}

    /** What a caller may do with a calendar in this status. */
    static Set<String> offeredIn(CalendarStatus status) {
        var offered = new LinkedHashSet<>(TABLE.allowedIn(status));
        offered.retainAll(OFFERED);
        return offered;
    }
}
