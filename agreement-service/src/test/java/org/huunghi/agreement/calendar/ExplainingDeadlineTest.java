package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huunghi.agreement.calendar.almanac.Books;
import org.junit.jupiter.api.Test;

class ExplainingDeadlineTest {

    private final ExplainingDeadline explaining = new ExplainingDeadline(Books.RULES, Books.YEARS::of);

    @Test
    void everyDayIsCountedOrSkippedWithItsReason() {
        var explained = explaining
                .byRule("consultation-answer", LocalDate.of(2026, 8, 20))
                .orElseThrow();

        assertThat(explained.due()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(explained.verified()).isTrue();
        assertThat(explained.days())
                .extracting(day ->
                        "%s %s %s".formatted(day.date(), day.number(), day.why().en()))
                .containsExactly(
                        "2026-08-20 null The first day is not counted",
                        "2026-08-21 1 Working day",
                        "2026-08-22 2 Makes up for 31 August",
                        "2026-08-23 null Weekend",
                        "2026-08-24 3 Working day",
                        "2026-08-25 4 Working day",
                        "2026-08-26 5 Working day",
                        "2026-08-27 6 Working day",
                        "2026-08-28 7 Working day");
    }

    @Test
    void calendarDaysThatEndOnADayOffEndWithTheNextWorkingDay() {
        var explained = explaining
                .byRule("post-signing-report", LocalDate.of(2026, 8, 15))
                .orElseThrow();

        assertThat(explained.due()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(explained.days().subList(15, 20))
                .extracting(day ->
                        "%s %s %s".formatted(day.date(), day.number(), day.why().en()))
                .containsExactly(
                        "2026-08-30 15 Calendar day",
                        "2026-08-31 null Off at National Day, made up for",
                        "2026-09-01 null National Day",
                        "2026-09-02 null National Day",
                        "2026-09-03 null Next working day after the days off");
    }

    @Test
    void calendarDaysThatDoNotRollEndWhereTheyEnd() {
        var explained = explaining.byFigures(15, LegalRule.Unit.CALENDAR, false, LocalDate.of(2026, 8, 15));

        assertThat(explained.due()).isEqualTo(LocalDate.of(2026, 8, 30));
    }

    @Test
    void whatWasNotCheckedMakesTheAnswerUnchecked() {
        assertThat(explaining
                        .byRule("consultation-answer", LocalDate.of(2026, 11, 20))
                        .orElseThrow()
                        .verified())
                .as("24 November is not enacted yet")
                .isFalse();
        assertThat(explaining
                        .byRule("task-acceptance", LocalDate.of(2026, 8, 20))
                        .orElseThrow()
                        .verified())
                .as("our own rule")
                .isFalse();
        assertThat(explaining
                        .byRule("consultation-answer", LocalDate.of(2027, 8, 20))
                        .orElseThrow()
                        .verified())
                .as("nobody has announced 2027")
                .isFalse();
    }

    @Test
    void aPeriodAcrossNewYearIsLookedUpInBothYears() {
        var explained = explaining.byFigures(5, LegalRule.Unit.WORKING, false, LocalDate.of(2026, 12, 29));

        assertThat(explained.years()).extracting(YearDays::year).containsExactly(2026, 2027);
        assertThat(explained.due()).isEqualTo(LocalDate.of(2027, 1, 6));
    }
}
