package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.clock.SweepingTimers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.testkit.IndexWalk;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;

/** What a sweep reads follows from what is due and not from what there is. */
class SweepCostTest {

    /** The bench asks for a million. */
    private static final int OPEN = Integer.getInteger("sweep.open", 20_000);

    private static final int DUE = 1_000;

    private static final Attribution OFFICE = Attribution.of(new Actor("van-phong", "van-phong-ubnd", Set.of()), NOW);

    @Test
    void aThousandDueTasksAmongManyThousandAreToldByReadingAboutAThousand() {
        var walk = new IndexWalk();
        try (var client = walk.client(TestStore.shared().uri())) {
            var tasks = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).tasks();
            var soon = assigned(0);
            IntStream.range(0, DUE).forEach(i -> tasks.add(called("due-" + i, soon), OFFICE));
            openBesides(walk, assigned(90).nextTimerAt().orElseThrow());
            var sweeping = new SweepingTimers(
                    List.of(new TaskTimers(tasks)), Clock.fixed(Due.on(TODAY).end(), ZoneOffset.UTC));
            walk.examined();

            var told = sweeping.sweep(() -> true).told();

            var read = walk.examined();
            System.out.printf(
                    "%,d due among %,d open: %,d keys and %,d documents read%n",
                    DUE, OPEN + DUE, read.keys(), read.documents());
            assertThat(told).isEqualTo(DUE);
            // Once when it is found, once more by its id when it is claimed.
            assertThat(read.documents()).isEqualTo(2L * DUE);
            assertThat(read.keys()).isEqualTo(2L * DUE);
        }
    }

    /** They are in the index, where the sweep could meet them; no store is needed for what it must not read. */
    private static void openBesides(IndexWalk walk, Instant timer) {
        var keys = new BsonDocument("nextTimerAt", new BsonDateTime(timer.toEpochMilli()));
        IntStream.range(0, OPEN)
                .forEach(i ->
                        walk.hold("tasks", new BsonDocument("_id", new BsonString("open-" + i)).append("keys", keys)));
    }

    private static Task assigned(int daysAhead) {
        var task = aTask().due(TODAY.plusDays(daysAhead)).in(TaskStatus.ACCEPTED, NOW);
        return new TaskCopy(task).coordinations(part -> part.on(null)).task();
    }

    private static Accepted<Task, TaskEvent, TaskRejection> called(String id, Task task) {
        var same = new Task(
                id,
                task.assignment(),
                task.status(),
                task.originalDue(),
                task.coordinations(),
                task.parts(),
                task.obstacles(),
                task.progress(),
                task.result(),
                task.acceptance(),
                task.alarms(),
                task.focalPoints(),
                task.succession());
        return new Accepted<>(same, List.of(new TaskEvent.Assigned()));
    }
}
