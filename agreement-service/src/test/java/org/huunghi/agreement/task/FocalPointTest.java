package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;

class FocalPointTest {

    private static final FocalPoint OF_LEAD = new FocalPoint("so-nnptnt", "nguyen-thi-b");
    private static final FocalPoint OF_COORDINATOR = new FocalPoint("so-khdt", "le-van-c");

    @Test
    void eachUnitHasItsOwn() {
        var task = named(OF_COORDINATOR, named(OF_LEAD, aTask().in(TaskStatus.ACCEPTED)));

        assertThat(task.focalPoints()).containsExactly(OF_LEAD, OF_COORDINATOR);
    }

    @Test
    void theNextOneTakesThePlaceOfTheFormer() {
        var other = new FocalPoint("so-nnptnt", "tran-van-an");
        var task = named(other, named(OF_COORDINATOR, named(OF_LEAD, aTask().in(TaskStatus.ACCEPTED))));

        assertThat(task.focalPoints()).containsExactly(OF_COORDINATOR, other);
    }

    private static Task named(FocalPoint focalPoint, Task task) {
        return switch (focalPoint.namedFor(task, NOW)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection>(Task after, var events) -> {
                assertThat(events).containsExactly(new TaskEvent.FocalPointNamed(focalPoint));
                yield after;
            }
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }
}
