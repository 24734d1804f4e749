package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** Counts day by day, each by the calendar of its year. */
public final class CountedWorkingDays implements WorkingDays {

    private final IntFunction<YearDays> years;

    public CountedWorkingDays(IntFunction<YearDays> years) {
        this.years = years;
    }

    @Override
    public boolean isWorking(LocalDate day) {
        return years.apply(day.getYear()).isWorking(day);
    }

    @Override
    public LocalDate plus(LocalDate start, int workingDays) {
        var day = start;
        for (var counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            counted += isWorking(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
        var worked = day;
        while (!isWorking(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    @Override
    public LocalDate before(LocalDate last, int workingDays) {
        var day = last;
        for (var left = workingDays; left > 0; day = day.minusDays(1)) {
            left -= isWorking(day) ? 1 : 0;
        }
        return day;
    }

    @Override
    public int between(LocalDate after, LocalDate upTo) {
        var first = after.plusDays(1);
        return first.isAfter(upTo)
                ? 0
                : Math.toIntExact(first.datesUntil(upTo.plusDays(1))
                        .filter(this::isWorking)
                        .count());
    }
}
