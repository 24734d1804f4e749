package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.known.Acquaintances;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two instances change the same task. */
class ChangingTaskTest {

    private static final Actor LEAD = new Actor("chuyen-vien", "so-nnptnt", Set.of(Role.OFFICER));
    private static final Attribution BY = Attribution.of(LEAD, NOW);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final String database = TestStore.freshDatabase();
    private final Counted here = new Counted(tasks());
    private final Tasks there = tasks();
    private final ReportingProgress reporting = new ReportingProgress(
            new ChangingTask(here, new TaskRights(new Acquaintances().units()), Clock.fixed(NOW, ZoneOffset.UTC)));

    @BeforeEach
    void accept() {
        here.add(new Accepted<>(task(TaskStatus.ACCEPTED), List.of(new TaskEvent.Assigned())), BY);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aTaskAtHandInTheVersionSeenIsChangedWithoutALookAtTheStore() {
        assertThat(report(1)).isInstanceOf(Outcome.Done.class);
        assertThat(report(2)).isInstanceOf(Outcome.Done.class);

        assertThat(here.looks).isZero();
        assertThat(there.find("one").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void whoHasNotSeenWhatWasDoneElsewhereIsToldTheVersionOfNow() {
        changeElsewhere(TaskStatus.IN_PROGRESS);

        assertThatExceptionOfType(StaleAggregate.class)
                .isThrownBy(() -> report(1))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(2));
    }

    @Test
    void whatWasDoneElsewhereIsNoticedByWhoHasSeenIt() {
        changeElsewhere(TaskStatus.CANCELLED);

        var refused = (Outcome.Refused<Task, TaskRejection>) report(2);

        assertThat(refused.reason()).isInstanceOf(TaskRejection.WrongStatus.class);
    }

    /** Cancelled here, taken up again elsewhere: the version, not the status that this instance remembers, is the reason. */
    @Test
    void aRefusalIsToldByTheNewestAlone() {
        change(here, TaskStatus.CANCELLED);
        changeElsewhere(TaskStatus.ACCEPTED);

        assertThatExceptionOfType(StaleAggregate.class)
                .isThrownBy(() -> report(2))
                .satisfies(stale -> assertThat(stale.current()).isEqualTo(3));
        assertThat(report(3)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anUnknownTaskIsNotFound() {
        var outcome = reporting.report(new Change("none", 1, LEAD, null, null), 40, null);

        assertThat(outcome).isEqualTo(Outcome.refused(new TaskRejection.NotFound("none")));
    }

    private Outcome<Task, TaskRejection> report(long version) {
        return reporting.report(new Change("one", version, LEAD, null, null), 40, null);
    }

    private void changeElsewhere(TaskStatus status) {
        change(there, status);
    }

    private static void change(Tasks tasks, TaskStatus status) {
        tasks.save(
                tasks.find("one").orElseThrow(), new Accepted<>(task(status), List.of(new TaskEvent.Assigned())), BY);
    }

    private static Task task(TaskStatus status) {
        return aTask().called("one").in(status);
    }

    private Tasks tasks() {
        return new Rooms(client, database, (outbox, id, pending, created) -> {}).tasks();
    }

    private static final class Counted extends DelegatingTasks {
        private int looks;

        Counted(Tasks tasks) {
            super(tasks);
        }

        @Override
        public Optional<Versioned<Task>> find(String id) {
            looks++;
            return super.find(id);
        }
    }
}
