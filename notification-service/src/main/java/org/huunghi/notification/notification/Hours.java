package org.huunghi.notification.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huunghi.notification.known.KnownCalendars;

/** When officers may be disturbed. A year whose calendar is not known yet is worked from Monday to Friday. */
public final class Hours {

    private static final int SATURDAY = 6;

    /** A calendar with more days off in a row is a mistake, and no reason to be silent. */
    private static final int LONGEST_HOLIDAY = 60;

    private final KnownCalendars calendars;
    private final Rest rest;
    private final ZoneId zone;

    /**
     * @param quietFrom when the quiet hours start in the evening; no quiet hours when it is {@code quietTo}
     * @param quietTo when they end in the morning
     * @param daysOff whether officers are left alone on days off
     * @param digestAt when the digest is sent on working days
     */
    public record Rest(LocalTime quietFrom, LocalTime quietTo, boolean daysOff, LocalTime digestAt) {}

    public Hours(KnownCalendars calendars, Rest rest, ZoneId zone) {
        this.calendars = calendars;
        this.rest = rest;
        this.zone = zone;
    }

    /** This moment, or the end of the rest that it falls into. */
    Instant awakeAt(Instant moment) {
        var local = moment.atZone(zone);
        var time = local.toLocalTime();
        var day = local.toLocalDate();
        if (!isResting(day) && !isQuiet(time)) {
            return moment;
        }
        var morning = isResting(day) || isEvening(time) ? day.plusDays(1) : day;
        return at(rest.daysOff() ? worked(morning, 1) : morning, rest.quietTo());
    }

    /** The digest after this moment. */
    Instant digestAfter(Instant moment) {
        var local = moment.atZone(zone);
        var first = local.toLocalTime().isBefore(rest.digestAt()) ? 0 : 1;
        return at(worked(local.toLocalDate().plusDays(first), 1), rest.digestAt());
    }

    /** The morning of the last working day before this day. */
    Instant morningBefore(LocalDate due) {
        return at(worked(due.minusDays(1), -1), rest.digestAt());
    }

    /** The morning this many days after a deadline, whether it is worked or not. */
    Instant morningAfter(LocalDate due, int days) {
        return at(due.plusDays(days), rest.digestAt());
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** This day or the nearest one in this direction that is worked; this day when there is none near. */
    private LocalDate worked(LocalDate from, int step) {
        for (var days = 0; days < LONGEST_HOLIDAY; days++) {
            var day = from.plusDays((long) days * step);
            if (isWorked(day)) {
                return day;
            }
        }
        return from;
    }

    private boolean isResting(LocalDate day) {
        return rest.daysOff() && !isWorked(day);
    }

    boolean isWorked(LocalDate day) {
        var weekday = day.getDayOfWeek().getValue() < SATURDAY;
        return calendars
                .find(day.getYear())
                .map(calendar -> calendar.workedDays().contains(day)
                        || (weekday && !calendar.daysOff().contains(day)))
                .orElse(weekday);
    }

    private boolean isQuiet(LocalTime time) {
        return !rest.quietFrom().equals(rest.quietTo()) && (isEvening(time) || time.isBefore(rest.quietTo()));
    }

    private boolean isEvening(LocalTime time) {
        return !rest.quietFrom().equals(rest.quietTo()) && !time.isBefore(rest.quietFrom());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
