package org.huunghi.agreement.calendar;

import java.util.List;
import org.huunghi.eventing.SourceDocument;

/**
 * How the Government has arranged the days off and the worked Saturdays of one year.
 *
 * @param verified whether it was compared with its source; a day that was not says so itself
 */
public record Announcement(
        int year,
        SourceDocument document,
        String sourceUrl,
        boolean verified,
        List<DayOff> daysOff,
        List<WorkedDay> workedDays) {}
