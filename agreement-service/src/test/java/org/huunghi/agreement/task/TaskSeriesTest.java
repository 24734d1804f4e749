package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskSeriesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 21);

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(SeriesTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(
                        TransitionTable.of("Task series").transitions(SeriesStatus.class));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1, 5, 2026-11-21, 2026-11, 2026-12-05, Báo cáo – tháng 11/2026, Report – 11/2026",
        "MONTH, 0, 31, 2026-02-10, 2026-02, 2026-02-28, Báo cáo – tháng 2/2026, Report – 02/2026",
        "MONTH, 0, 25, 2026-12-31, 2026-12, 2026-12-25, Báo cáo – tháng 12/2026, Report – 12/2026",
        "QUARTER, 0, 15, 2026-08-21, 2026-07, 2026-09-15, Báo cáo – quý 3/2026, Report – Q3 2026",
        "HALF_YEAR, 1, 10, 2026-06-30, 2026-01, 2026-07-10, Báo cáo – 6 tháng đầu năm 2026, Report – first half of 2026",
        "YEAR, 1, 20, 2026-11-21, 2026-01, 2027-01-20, Báo cáo – năm 2026, Report – 2026",
    })
    void everyPeriodHasItsDeadlineAndItsName(
            Rhythm.Every every,
            int monthsAfter,
            int day,
            LocalDate in,
            YearMonth period,
            LocalDate due,
            String vi,
            String en) {
        var rhythm = new Rhythm(every, monthsAfter, day, 7);

        assertThat(rhythm.periodOf(in)).isEqualTo(period);
        assertThat(rhythm.dueOf(period)).isEqualTo(Due.on(due));
        assertThat(rhythm.beginsAt(period)).isEqualTo(Due.on(due.minusDays(8)).end());
        assertThat(rhythm.titled(new Text("Báo cáo", "Report"), period)).isEqualTo(new Text(vi, en));
    }

    @Test
    void eachPeriodGetsATaskOfItsOwn() {
        var november = monthly(null);
        var december = november.generated().state();

        assertThat(november.nextAssignment().due()).isEqualTo(Due.on(LocalDate.of(2026, 12, 5)));
        assertThat(december.nextAssignment().due()).isEqualTo(Due.on(LocalDate.of(2027, 1, 5)));
        assertThat(december.nextAssignment().links().series()).isEqualTo("s");
        assertThat(december.nextTask()).isNotEqualTo(november.nextTask());
        assertThat(november.generated().events())
                .isEqualTo(List.of(new SeriesEvent.Generated(LocalDate.of(2026, 11, 1), november.nextTask())));
    }

    @Test
    void theLastPeriodIsTheOneItEndsIn() {
        var last = monthly(LocalDate.of(2026, 12, 15)).generated().state();

        assertThat(last.nextTimerAt()).isPresent();
        assertThat(last.generated().state().nextTimerAt()).isEmpty();
    }

    @Test
    void aSeriesThatHasEndedBringsNothing() {
        var ended = state(monthly(null).end());

        assertThat(ended.nextTimerAt()).isEmpty();
        assertThat(ended.end()).isEqualTo(Decision.rejected(new TaskRejection.SeriesEnded("s")));
    }

    private static TaskSeries monthly(LocalDate until) {
        return state(TaskSeries.start(
                "s", aTask().withoutDeadline().assignment(), new Rhythm(Rhythm.Every.MONTH, 1, 5, 7), START, until));
    }

    private static TaskSeries state(Decision<TaskSeries, SeriesEvent, TaskRejection> decision) {
        return ((Decision.Accepted<TaskSeries, SeriesEvent, TaskRejection>) decision).state();
    }
}
