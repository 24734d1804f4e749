package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.clock.SweepingTimers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several instances of the service over one store, and a clock that the test moves. */
class TaskTimersTest {

    private static final Instant DUE = Due.on(TODAY).end();
    private static final Attribution OFFICE = Attribution.of(new Actor("van-phong", "van-phong-ubnd", Set.of()), NOW);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final String database = TestStore.freshDatabase();

    /** How often each task's deadline was told. */
    private final Map<String, AtomicInteger> told = new ConcurrentHashMap<>();

    private final Tasks tasks = instance();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void threeSweepersAtOnceTellEachDeadlineExactlyOnce() throws Exception {
        given(300);
        var start = new CyclicBarrier(3);

        int sum;
        try (ExecutorService sweepers = Executors.newFixedThreadPool(3)) {
            var running = Stream.generate(this::instance)
                    .limit(3)
                    .map(tasksOfInstance -> sweepers.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return sweeper(tasksOfInstance, DUE).sweep(() -> true).told();
                    }))
                    .toList();
            sum = 0;
            for (var sweeper : running) {
                sum += sweeper.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(sum).isEqualTo(300);
        assertThat(told).hasSize(300);
        assertThat(told.values()).allSatisfy(times -> assertThat(times).hasValue(1));
        assertThat(tasks.due(DUE, 1)).isEmpty();
    }

    @Test
    void anotherInstanceGoesOnWhereOneStopped() {
        given(120);
        var budget = new AtomicInteger(70);

        var first = sweeper(instance(), DUE).sweep(() -> budget.getAndDecrement() > 0);
        var second = sweeper(instance(), DUE.plus(Duration.ofHours(9))).sweep(() -> true);

        assertThat(first.told()).isEqualTo(70);
        assertThat(second.told()).isEqualTo(50);
        assertThat(second.lag()).isEqualTo(Duration.ofHours(9));
        assertThat(told.values()).allSatisfy(times -> assertThat(times).hasValue(1));
    }

    @Test
    void nothingIsToldBeforeItsTimeNorAgainWhenTheClockIsMoved() {
        given(3);

        assertThat(sweeper(tasks, DUE.minusMillis(1)).sweep(() -> true).told()).isZero();
        assertThat(sweeper(tasks, DUE).sweep(() -> true).told()).isEqualTo(3);
        assertThat(sweeper(tasks, DUE.minus(Duration.ofDays(2)))
                        .sweep(() -> true)
                        .told())
                .isZero();
    }

    @Test
    void aTaskThatCannotBeClaimedDoesNotHoldUpTheOthers() {
        var ids = given(60);
        var stuck = Set.copyOf(ids.subList(0, 2));

        var sweep = sweeper(new RefusingTasks(tasks, stuck), DUE).sweep(() -> true);

        assertThat(sweep.told()).isEqualTo(58);
        assertThat(told.keySet()).doesNotContainAnyElementsOf(stuck);
        assertThat(sweeper(tasks, DUE).sweep(() -> true).told()).isEqualTo(2);
    }

    @Test
    void aStoreThatRefusesEverythingIsLeftAloneUntilTheNextSweep() {
        var ids = given(60);
        var refusing = new RefusingTasks(tasks, Set.copyOf(ids));

        assertThat(sweeper(refusing, DUE).sweep(() -> true).told()).isZero();
        assertThat(refusing.attempts).hasValueLessThanOrEqualTo(5);
    }

    private List<String> given(int count) {
        return IntStream.range(0, count)
                .mapToObj("task-%03d"::formatted)
                .peek(id -> tasks.add(assigned(id), OFFICE))
                .toList();
    }

    private static Accepted<Task, TaskEvent, TaskRejection> assigned(String id) {
        var task = new TaskCopy(aTask().called(id).due(TODAY).in(TaskStatus.ACCEPTED, NOW))
                .coordinations(part -> part.on(null))
                .task();
        return new Accepted<>(task, List.of(new TaskEvent.Assigned()));
    }

    private Tasks instance() {
        return new Rooms(client, database, this::committed).tasks();
    }

    private void committed(Outbox outbox, String id, List<OutboxEntry> pending, boolean created) {
        if (pending.getLast().type().equals("org.huunghi.task.overdue.v1")) {
            told.computeIfAbsent(id, i -> new AtomicInteger()).incrementAndGet();
        }
    }

    private static SweepingTimers sweeper(Tasks tasks, Instant now) {
        return new SweepingTimers(List.of(new TaskTimers(tasks)), Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Some of whose tasks no longer take events, as when the broker is away. */
    private static final class RefusingTasks extends DelegatingTasks {
        private final Set<String> refused;
        private final AtomicInteger attempts = new AtomicInteger();

        RefusingTasks(Tasks tasks, Set<String> refused) {
            super(tasks);
            this.refused = refused;
        }

        @Override
        public Versioned<Task> save(
                Versioned<Task> before, Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
            if (refused.contains(before.aggregate().id())) {
                attempts.incrementAndGet();
                throw new IllegalStateException("full");
            }
            return super.save(before, decision, attribution);
        }
    }
}
