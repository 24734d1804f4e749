package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A reassignment whose instance came to an end before the new task was made. */
class HandingOverTest {

    private static final Attribution OFFICE = Attribution.of(new Actor("van-phong", "van-phong-ubnd", Set.of()), NOW);
    private static final List<Lead> OTHERS = List.of(new Lead("so-ngoai-vu", true));

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Tasks tasks =
            new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).tasks();
    private final HandingOver handingOver = new HandingOver(tasks, TIMES, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void itsNewsMakesTheNewTaskOnce() {
        var reassigned = reassigned("one");

        assertThat(handingOver.complete("one")).isTrue();
        assertThat(handingOver.complete("one")).isFalse();

        var next = tasks.find(reassigned.succession().task()).orElseThrow();
        assertThat(next.version()).isEqualTo(1);
        assertThat(next.aggregate().assignment().leads()).isEqualTo(OTHERS);
        assertThat(next.aggregate().assignment().links().replaces()).isEqualTo("one");
        assertThat(next.aggregate().status()).isEqualTo(TaskStatus.ASSIGNED);
    }

    @Test
    void whoWorksOnItForAUnitThatStaysGoesOn() {
        var task = aTask().called("two").in(TaskStatus.ACCEPTED);
        var coordinator = task.assignment().coordinatingUnits().findFirst().orElseThrow();
        var helping = new FocalPoint(coordinator, "le-c");
        var leading = new FocalPoint(task.assignment().accountable(), "tran-van-an");
        var reassigned = reassigned(named(named(task, leading), helping));

        handingOver.complete("two");

        assertThat(tasks.find(reassigned.succession().task())
                        .orElseThrow()
                        .aggregate()
                        .focalPoints())
                .containsExactly(helping);
    }

    @Test
    void whatIsNotReassignedHasNoSuccessor() {
        tasks.add(
                new Accepted<>(aTask().called("open").in(TaskStatus.ACCEPTED), List.of(new TaskEvent.Assigned())),
                OFFICE);

        assertThat(handingOver.complete("open")).isFalse();
        assertThat(handingOver.complete("unknown")).isFalse();
    }

    private Task reassigned(String id) {
        return reassigned(aTask().called(id).in(TaskStatus.ACCEPTED));
    }

    private Task reassigned(Task task) {
        var decision = (Accepted<Task, TaskEvent, TaskRejection>) task.reassign(Succession.of(task, OTHERS), NOW);
        return tasks.add(decision, OFFICE).aggregate();
    }

    private static Task named(Task task, FocalPoint officer) {
        return ((Accepted<Task, TaskEvent, TaskRejection>) officer.namedFor(task, NOW)).state();
    }
}
