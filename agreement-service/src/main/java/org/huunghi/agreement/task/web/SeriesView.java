package org.huunghi.agreement.task.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Rhythm;
import org.huunghi.agreement.task.SeriesStatus;
import org.huunghi.agreement.task.TaskSeries;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows series of tasks. */
@Component
class SeriesView implements AggregateView<TaskSeries, SeriesView.ShownSeries> {

    static final String PATH = "/api/v1/task-series";

    /**
     * @param nextAt when the next task is assigned, {@code null} when there will be none
     */
    record ShownSeries(
            String id,
            long version,
            Text title,
            List<Lead> leads,
            List<Coordinator> coordinators,
            Rhythm rhythm,
            LocalDate from,
            LocalDate until,
            SeriesStatus status,
            Instant nextAt) {}

    private final AllTaskSeries all;

    SeriesView(AllTaskSeries all) {
        this.all = all;
    }

    @Override
    public Class<TaskSeries> type() {
        return TaskSeries.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(TaskSeries series) {
        return series.id();
    }

    @Override
    public ShownSeries body(TaskSeries series, long version) {
        return new ShownSeries(
                series.id(),
                version,
                series.pattern().title(),
                series.pattern().leads(),
                series.pattern().coordinators(),
                series.rhythm(),
                series.from(),
                series.until(),
                series.status(),
                series.nextTimerAt().orElse(null));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return all.answer(id, key);
    }
}
