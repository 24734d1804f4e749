package org.huunghi.agreement.task.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.mongo.CountedTask.GIVEN;
import static org.huunghi.agreement.task.mongo.CountedTask.sample;

import java.time.Duration;
import java.util.List;
import org.huunghi.agreement.task.CountingTasks;
import org.huunghi.agreement.task.TaskClasses;
import org.huunghi.agreement.task.TaskCount;
import org.huunghi.agreement.task.TaskStatistics;
import org.huunghi.agreement.task.TaskStatistics.Ageing;
import org.huunghi.agreement.task.TaskStatistics.Group;
import org.huunghi.agreement.task.TaskStatus;
import org.junit.jupiter.api.Test;

class TaskCountsTest extends KeptTasks {

    private static final TaskCount ALL = new TaskCount(null, null, null, null, null, null, null, false, NOW, SOON);

    @Test
    void everyTaskThatCountsIsInOneClassAndTheClassesAddUp() {
        keep(sample().due(TODAY.plusDays(30)));
        keep(sample().due(TODAY.plusDays(1)));
        keep(sample().due(TODAY.minusDays(1)));
        keep(sample().due(null));
        keep(sample().due(TODAY).done(TODAY));
        keep(sample().due(TODAY.minusDays(9)).done(TODAY));
        keep(sample().due(TODAY.minusDays(9)).in(TaskStatus.CANCELLED));
        keep(sample().due(TODAY.minusDays(9)).in(TaskStatus.DRAFT));

        var counted = counted(ALL, null);

        assertThat(counted.classes()).isEqualTo(new TaskClasses(1, 1, 1, 1, 1, 1));
        assertThat(counted.counted()).isEqualTo(6);
        assertThat(counted.isConsistent()).isTrue();
        assertThat(counted.groups()).isEmpty();
    }

    @Test
    void overdueTasksAreGroupedByTheirAge() {
        for (var late : List.of(1, 30, 31, 60, 61, 120, 121, 400)) {
            keep(sample().due(TODAY.minusDays(late)));
        }

        assertThat(counted(ALL, null).ageing()).extracting(Ageing::tasks).containsExactly(2L, 2L, 2L, 2L);
    }

    @Test
    void countsNarrowByUnitFieldPillarAndThePeriodOfTheDirective() {
        keep(sample().of("so-khdt").fields("EDUCATION", "TRADE"));
        keep(sample().of("so-nnptnt").fields("TRADE").pillar("P1"));
        keep(sample().of("so-nnptnt").given(GIVEN.minusDays(1)));

        assertThat(counted(new TaskCount("so-nnptnt", null, null, null, null, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(2);
        assertThat(counted(new TaskCount(null, "TRADE", null, null, null, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(2);
        assertThat(counted(new TaskCount(null, null, "P1", null, null, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(1);
        assertThat(counted(new TaskCount(null, null, null, GIVEN, GIVEN, null, null, false, NOW, SOON), null)
                        .counted())
                .isEqualTo(2);
    }

    @Test
    void groupsAreByUnitByPillarOrByEachFieldOfATask() {
        keep(sample().of("so-khdt").fields("EDUCATION", "TRADE"));
        keep(sample().of("so-nnptnt").fields("TRADE").pillar("P1").due(TODAY.minusDays(3)));

        assertThat(counted(ALL, TaskCount.By.UNIT).groups())
                .containsExactly(
                        new Group("so-khdt", new TaskClasses(0, 0, 0, 0, 0, 1)),
                        new Group("so-nnptnt", new TaskClasses(0, 0, 0, 0, 1, 0)));
        assertThat(counted(ALL, TaskCount.By.FIELD).groups())
                .containsExactly(
                        new Group("EDUCATION", new TaskClasses(0, 0, 0, 0, 0, 1)),
                        new Group("TRADE", new TaskClasses(0, 0, 0, 0, 1, 1)));
        assertThat(counted(ALL, TaskCount.By.PILLAR).groups())
                .extracting(Group::key)
                .containsExactly("", "P1");
    }

    @Test
    void delayIsAttributedToCoordinatorsThatKeptTheLeadWaiting() {
        keep(sample().due(TODAY.minusDays(5)).answeredOn(GIVEN.plusDays(30)));
        keep(sample().due(TODAY.minusDays(5)).unansweredAndTold());
        keep(sample().due(TODAY.minusDays(5)).answeredOn(GIVEN.plusDays(1)));
        keep(sample().due(TODAY.minusDays(9)).answeredOn(GIVEN.plusDays(30)).done(TODAY));
        keep(sample().due(TODAY.plusDays(30)).answeredOn(GIVEN.plusDays(30)));

        var counted = counted(ALL, null);

        assertThat(counted.heldUp()).isEqualTo(3);
        assertThat(counted.shareHeldUp()).hasToString("75.00");
    }

    @Test
    void theTurnaroundOfEscalationsIsTheirMean() {
        keep(sample().escalated(Duration.ofHours(10)));
        keep(sample().escalated(Duration.ofHours(3)));
        keep(sample().escalated(null));

        var escalations = counted(ALL, null).escalations();

        assertThat(escalations.decided()).isEqualTo(2);
        assertThat(escalations.open()).isEqualTo(1);
        assertThat(escalations.meanHours()).hasToString("6.5");
    }

    private TaskStatistics counted(TaskCount what, TaskCount.By by) {
        return new CountingTasks(tasks).count(what, by);
    }

    private void keep(CountedTask task) {
        keep(task.task());
    }
}
