package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.clock.SweepingTimers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Versioned;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten monthly series, and a sweep that comes half a year later. */
class SeriesTimersTest {

    private static final int SERIES = 10;
    private static final int PERIODS = 6;
    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final Attribution OFFICE = Attribution.of(new Actor("van-phong", "van-phong-ubnd", Set.of()), NOW);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final String database = TestStore.freshDatabase();
    private final Rooms rooms = rooms();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void threeInstancesMakeOneTaskForEachPeriodThatWasMissed() throws Exception {
        given();
        var start = new CyclicBarrier(3);

        try (var sweepers = Executors.newFixedThreadPool(3)) {
            var running = Stream.generate(this::rooms)
                    .limit(3)
                    .map(instance -> sweepers.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return sweep(instance.taskSeries(), instance.tasks());
                    }))
                    .toList();
            var told = 0;
            for (var sweeper : running) {
                told += sweeper.get(60, TimeUnit.SECONDS);
            }
            assertThat(told).isEqualTo(SERIES * PERIODS);
        }

        assertThat(tasks()).isEqualTo(SERIES * PERIODS);
        assertThat(sweep(rooms.taskSeries(), rooms.tasks())).isZero();
    }

    @Test
    void whatAnInstanceLeftHalfDoneIsNotDoneTwice() {
        given();
        var first = rooms.taskSeries().due(NOW, 1).getFirst().aggregate();
        rooms.tasks().addUnlessThere(assigned(first), OFFICE);

        assertThat(sweep(rooms.taskSeries(), rooms.tasks())).isEqualTo(SERIES * PERIODS);
        assertThat(tasks()).isEqualTo(SERIES * PERIODS);
    }

    @Test
    void whoWorksOnTheTaskOfOnePeriodDoesSoOnThoseThatFollow() {
        given();
        var first = rooms.taskSeries().due(NOW, 1).getFirst().aggregate();
        var an = new FocalPoint(first.pattern().accountable(), "tran-van-an");
        rooms.tasks().addUnlessThere(assigned(first, an, new FocalPoint("so-khac", "ai-do")), OFFICE);

        sweep(rooms.taskSeries(), rooms.tasks());

        var ofSeries = all().stream()
                .filter(task -> first.id().equals(task.assignment().links().series()))
                .toList();
        assertThat(ofSeries).hasSize(PERIODS).allSatisfy(task -> assertThat(task.focalPoints())
                .containsExactly(an));
        assertThat(all()).filteredOn(task -> !ofSeries.contains(task)).allSatisfy(task -> assertThat(task.focalPoints())
                .isEmpty());
    }

    private long tasks() {
        return all().stream()
                .map(task -> task.assignment().links().series() + " "
                        + task.assignment().due())
                .distinct()
                .count();
    }

    private List<Task> all() {
        var everything = new TaskQuery(
                null, null, "so-nnptnt", null, null, null, null, null, null, null, null, null, NOW, NOW, null);
        return rooms.tasks().list(everything, 1000).stream()
                .map(Versioned::aggregate)
                .toList();
    }

    private void given() {
        IntStream.range(0, SERIES)
                .mapToObj(i -> TaskSeries.start(
                        "series-" + i,
                        aTask().withoutDeadline().assignment(),
                        new Rhythm(Rhythm.Every.MONTH, 1, 5, 20),
                        FROM,
                        null))
                .forEach(started ->
                        rooms.taskSeries().add((Accepted<TaskSeries, SeriesEvent, TaskRejection>) started, OFFICE));
    }

    private static Accepted<Task, TaskEvent, TaskRejection> assigned(TaskSeries series, FocalPoint... named) {
        var at = Instant.parse("2026-05-20T00:00:00Z");
        var decision = Task.assign(series.nextTask(), series.nextAssignment(), List.of(named), TIMES, at);
        return (Accepted<Task, TaskEvent, TaskRejection>) decision;
    }

    private static int sweep(AllTaskSeries series, Tasks tasks) {
        return new SweepingTimers(
                        List.of(new SeriesTimers(series, tasks, TIMES)),
                        Clock.fixed(NOW.minusSeconds(864_000), ZoneOffset.UTC))
                .sweep(() -> true)
                .told();
    }

    private Rooms rooms() {
        return new Rooms(client, database, (outbox, id, pending, created) -> {});
    }
}
