package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.huunghi.agreement.calendar.Explanation.Day;
import org.huunghi.agreement.words.Text;

/** Computes a deadline and says of each day whether it is counted, and why. */
public final class ExplainingDeadline {

    private static final Text FIRST_DAY = new Text("Ngày đầu không tính", "The first day is not counted");
    private static final Text WORKING_DAY = new Text("Ngày làm việc", "Working day");
    private static final Text CALENDAR_DAY = new Text("Ngày theo lịch", "Calendar day");
    private static final Text WEEKEND = new Text("Ngày nghỉ hằng tuần", "Weekend");
    private static final Text ROLLED =
            new Text("Ngày làm việc tiếp theo sau ngày nghỉ", "Next working day after the days off");

    private final LegalRules rules;
    private final IntFunction<YearDays> years;
    private final WorkingDays workingDays;

    public ExplainingDeadline(LegalRules rules, IntFunction<YearDays> years) {
        this.rules = rules;
        this.years = years;
        this.workingDays = new CountedWorkingDays(years);
    }

    /** Nothing when no row of the rule is in force on that day. */
    public Optional<Explanation> byRule(String rule, LocalDate start) {
        return rules.inForce(rule, start).map(row -> explain(row, Counting.of(row), start));
    }

    public Explanation byFigures(int duration, LegalRule.Unit unit, boolean rolling, LocalDate start) {
        return explain(null, new Counting(duration, unit, rolling), start);
    }

    private Explanation explain(LegalRule rule, Counting counting, LocalDate start) {
        var due = counting.end(start, workingDays);
        var days = new ArrayList<>(List.of(new Day(start, null, FIRST_DAY, true)));
        var number = 0;
        for (var date = start.plusDays(1); !date.isAfter(due); date = date.plusDays(1)) {
            var counts = counting.counts(date, start, workingDays);
            number += counts ? 1 : 0;
            days.add(day(date, counts ? number : null, counting));
        }
        var asked = IntStream.rangeClosed(start.getYear(), due.getYear())
                .mapToObj(years)
                .toList();
        var verified = (rule == null || rule.verified())
                && asked.stream().allMatch(YearDays::verified)
                && days.stream().allMatch(Day::verified);
        return new Explanation(
                rule,
                counting.duration(),
                counting.unit(),
                counting.rolling(),
                start,
                due,
                List.copyOf(days),
                asked,
                verified);
    }

    private Day day(LocalDate date, Integer number, Counting counting) {
        if (number != null && counting.unit() == LegalRule.Unit.CALENDAR) {
            return new Day(date, number, CALENDAR_DAY, true);
        }
        var year = years.apply(date.getYear());
        return year.workedDay(date)
                .map(worked -> new Day(date, number, worked.name(), worked.verified()))
                .or(() -> year.dayOff(date).map(off -> new Day(date, number, off.name(), off.verified())))
                .orElseGet(() -> new Day(date, number, ordinary(date, number), true));
    }

    private static Text ordinary(LocalDate date, Integer number) {
        if (YearDays.isWeekend(date)) {
            return WEEKEND;
        }
        return number == null ? ROLLED : WORKING_DAY;
    }
}
