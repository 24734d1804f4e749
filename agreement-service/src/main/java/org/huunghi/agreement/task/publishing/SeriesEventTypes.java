package org.huunghi.agreement.task.publishing;

import java.time.LocalDate;
import org.huunghi.agreement.task.Rhythm;
import org.huunghi.agreement.task.SeriesEvent;
import org.huunghi.agreement.task.SeriesStatus;
import org.huunghi.agreement.task.TaskSeries;
import org.huunghi.agreement.task.publishing.TaskChanges.Nothing;
import org.huunghi.agreement.task.publishing.TaskState.TextState;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about series of tasks, and under which names. */
@Configuration(proxyBeanMethods = false)
class SeriesEventTypes {

    /** The first day of the period, and the task it got. */
    record GenerationChange(LocalDate period, String task) {}

    record RhythmState(Rhythm.Every every, int monthsAfter, int dueDay, int leadDays) {}

    /** A series as the world outside sees it in events. */
    record SeriesState(
            String id,
            TextState title,
            String accountable,
            RhythmState rhythm,
            LocalDate from,
            LocalDate until,
            SeriesStatus status) {
        static SeriesState of(TaskSeries series) {
            var rhythm = series.rhythm();
            return new SeriesState(
                    series.id(),
                    TextState.of(series.pattern().title()),
                    series.pattern().accountable(),
                    new RhythmState(rhythm.every(), rhythm.monthsAfter(), rhythm.dueDay(), rhythm.leadDays()),
                    series.from(),
                    series.until(),
                    series.status());
        }
    }

    @Bean
    EventCatalogue<TaskSeries, SeriesEvent> taskSeriesEvents() {
        return catalogue();
    }

    static EventCatalogue<TaskSeries, SeriesEvent> catalogue() {
        return EventCatalogue.<TaskSeries, SeriesEvent, SeriesState>of(
                        "task-series", "/agreement-service", SeriesState.class, SeriesState::of)
                .event(
                        SeriesEvent.Started.class,
                        "started",
                        Nothing.class,
                        e -> new Nothing(),
                        "Bắt đầu chuỗi nhiệm vụ định kỳ",
                        "A task is to come back")
                .event(
                        SeriesEvent.Generated.class,
                        "generated",
                        GenerationChange.class,
                        e -> new GenerationChange(e.period(), e.task()),
                        "Giao nhiệm vụ của kỳ",
                        "The task of a period has been assigned")
                .event(
                        SeriesEvent.Ended.class,
                        "ended",
                        Nothing.class,
                        e -> new Nothing(),
                        "Chấm dứt chuỗi nhiệm vụ định kỳ",
                        "A task comes back no more")
                .build();
    }
}
