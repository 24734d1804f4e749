package org.huunghi.agreement.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.almanac.Books;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;

/** The calendar of 2026 in any status, with an override that makes 20 November a day off for Saturday the 28th. */
public final class CalendarSamples {

    public static final Instant NOW = Instant.parse("2026-11-02T03:00:00Z");
    public static final LocalDate DAY_OFF = LocalDate.of(2026, 11, 20);
    public static final LocalDate WORKED_DAY = LocalDate.of(2026, 11, 28);
    public static final CalendarOverride OVERRIDE = override(1, List.of(DAY_OFF), List.of(WORKED_DAY));

    private CalendarSamples() {}

    public static WorkingCalendar in(CalendarStatus status) {
        var days = Books.YEARS.of(2026);
        return switch (status) {
            case DRAFT -> WorkingCalendar.draft(days);
            case PUBLISHED -> new WorkingCalendar("2026", status, days, null, null, null);
            case PROPOSED -> new WorkingCalendar("2026", status, days, null, OVERRIDE, null);
            case MOVING -> new WorkingCalendar("2026", status, days.with(OVERRIDE), List.of(OVERRIDE), OVERRIDE, NOW);
        };
    }

    static CalendarOverride override(int number, List<LocalDate> daysOff, List<LocalDate> workedDays) {
        return new CalendarOverride(
                number,
                new SourceDocument("5015/TB-BNV", LocalDate.of(2026, 10, 30)),
                true,
                daysOff.stream()
                        .map(day ->
                                new DayOff(day, new Text("Ngày Nhà giáo", "Teachers' Day"), DayKind.ANNOUNCED, true))
                        .toList(),
                workedDays.stream()
                        .map(day -> new WorkedDay(day, new Text("Làm bù", "Made up for"), true))
                        .toList());
    }
}
