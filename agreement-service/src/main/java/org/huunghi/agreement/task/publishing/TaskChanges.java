package org.huunghi.agreement.task.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Ruling.Resolution;
import org.huunghi.eventing.Role;

/** What the events of a task say changed, as it stands on the wire. */
final class TaskChanges {

    /** The state says it all. */
    record Nothing() {}

    record ByUnit(String unit) {}

    record OfficerChange(String unit, String officer) {}

    record ProgressChange(String unit, Integer percent, String note) {}

    /** The unit of one that has a code, the name of any other. */
    record AnswerChange(String unit, String name, String note) {}

    record PartChange(String part, String unit) {}

    record ReopenedPart(String part) {}

    record ShownObstacle(String id, Obstacle.Kind kind, String description, boolean beyondAuthority, String raisedBy) {
        static ShownObstacle of(Obstacle obstacle) {
            return new ShownObstacle(
                    obstacle.id(),
                    obstacle.kind(),
                    obstacle.description(),
                    obstacle.beyondAuthority(),
                    obstacle.raisedBy());
        }
    }

    record ObstacleChange(ShownObstacle obstacle) {
        static ObstacleChange of(Obstacle obstacle) {
            return new ObstacleChange(ShownObstacle.of(obstacle));
        }
    }

    record EscalationChange(ShownObstacle obstacle, Role to, LocalDate decideBy) {
        static EscalationChange of(Obstacle obstacle) {
            var escalation = obstacle.escalation();
            return new EscalationChange(
                    ShownObstacle.of(obstacle),
                    escalation.to(),
                    escalation.clock().deadline().due());
        }
    }

    record ResolutionChange(
            ShownObstacle obstacle, Resolution resolution, double hoursOpen, String note, String addressee) {
        static ResolutionChange of(Obstacle obstacle) {
            var escalation = obstacle.escalation();
            var ruling = escalation.ruling();
            return new ResolutionChange(
                    ShownObstacle.of(obstacle),
                    ruling.resolution(),
                    ruling.hoursSince(escalation.at()),
                    ruling.note(),
                    ruling.addressee());
        }
    }

    record CorrectionChange(List<String> corrected) {}

    record ExtensionChange(Instant oldDueAt, Instant newDueAt) {}

    record NoteChange(String note) {}

    record ResultChange(String unit, String number, LocalDate date) {}

    record CompletionChange(LocalDate doneOn, boolean onTime, long daysLate) {}

    record ToTask(String task) {}

    record MovedClock(
            String clock,
            LocalDate old,
            @JsonProperty("new") LocalDate to) {}

    record SoonChange(Instant dueAt, int daysLeft) {}

    record OverdueChange(Instant dueAt, long daysLate) {}

    record LateChange(Instant dueAt, long daysLate, int threshold) {}

    record SilenceChange(LocalDate since) {}

    record CoordinationLateChange(String unit, String name, LocalDate due) {}

    private TaskChanges() {}
}
