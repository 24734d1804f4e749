package org.huunghi.agreement.task.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.task.Alarm;
import org.huunghi.agreement.task.Alarms;
import org.huunghi.agreement.task.Alarms.Schedule;
import org.huunghi.agreement.task.Alarms.Schedule.Warning;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Coordinator;
import org.huunghi.agreement.task.Countdown;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.Escalation;
import org.huunghi.agreement.task.FinishedPart;
import org.huunghi.agreement.task.FocalPoint;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Parts;
import org.huunghi.agreement.task.Progress;
import org.huunghi.agreement.task.Ruling;
import org.huunghi.agreement.task.Succession;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.junit.jupiter.api.Test;

class MongoTasksTest extends KeptTasks {

    @Test
    void aTaskIsReadBackAsItWasKept() {
        var clock = new Countdown(new Deadline("coordination-answer", TODAY, TODAY.plusDays(7)), TODAY);
        var letter = new SourceDocument("7/KH", TODAY);
        var ruling = new Ruling(
                Ruling.Resolution.EXTENDED,
                "cho thêm thời gian",
                null,
                Due.on(TODAY.plusDays(9)),
                List.of(new Lead("so-khdt", true)),
                NOW);
        var full = new Task(
                "full",
                assignment("Liên hệ Deroose Plants", new Due(TODAY, LocalTime.of(17, 30, 15)), "so-nnptnt", "so-khdt"),
                TaskStatus.SUBMITTED,
                Due.on(TODAY),
                List.of(new Coordination(
                        Coordinator.unit("so-khdt"), new CoordinationAnswer("so-khdt", "đồng ý", letter, NOW), clock)),
                new Parts(List.of(new FinishedPart("letter", "so-nnptnt", letter, NOW))),
                List.of(new Obstacle(
                        "1",
                        Obstacle.Kind.LEGAL,
                        "chưa có cơ chế",
                        true,
                        "so-nnptnt",
                        NOW,
                        new Escalation(Role.PPC_CHAIR, NOW, clock, ruling))),
                new Progress("so-nnptnt", 80, "gần xong", NOW),
                new TaskResult("88/BC", TODAY, "so-nnptnt"),
                clock,
                new Alarms(
                        new Schedule(NOW, List.of(new Warning(3, TODAY)), List.of(3, 7), 7, List.of(60)),
                        List.of(new Alarm(Alarm.Kind.OVERDUE, 1, NOW))),
                List.of(new FocalPoint("so-khdt", "le-van-c")),
                new Succession("next", List.of()));
        var bare = new Task(
                "bare",
                assignment("Tối thiểu", null, "so-nnptnt"),
                TaskStatus.ASSIGNED,
                null,
                null,
                null,
                null,
                null,
                null,
                clock,
                null,
                null,
                null);

        keep(full);
        keep(bare);

        assertThat(tasks.find("full").orElseThrow().aggregate()).isEqualTo(full);
        assertThat(tasks.find("bare").orElseThrow().aggregate()).isEqualTo(bare);
    }
}
