package org.huunghi.agreement.task.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.publishing.TaskHappenings.BY;
import static org.huunghi.agreement.task.publishing.TaskHappenings.HAPPENINGS;
import static org.huunghi.agreement.task.publishing.TaskHappenings.OTHER;

import java.util.List;
import java.util.stream.Collectors;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Parts;
import org.huunghi.agreement.task.Succession;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskSamples;
import org.huunghi.agreement.task.publishing.TaskHappenings.Happening;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class TaskContractTest {

    private final GoldenFiles contracts = GoldenFiles.in("contracts/task-events");

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = TaskEventTypes.catalogue();
        HAPPENINGS.forEach((name, happening) -> contracts.matches(
                name + ".v1",
                catalogue
                        .sample(
                                happening.event(),
                                after(happening),
                                BY,
                                after(happening).id(),
                                3)
                        .json()));
        contracts.areExactly(
                HAPPENINGS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        var catalogue = TaskEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(HAPPENINGS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        HAPPENINGS.forEach((name, happening) -> JsonSchemas.validate(
                schemas.get("org.huunghi.task." + name + ".v1").toString(),
                catalogue
                        .encode(happening.event(), after(happening), happening.by())
                        .data()));
    }

    @Test
    void theSchemaNamesTheAbstractAsTheWireDoes() {
        var assigned = TaskEventTypes.catalogue().types().stream()
                .filter(type -> type.name().endsWith(".assigned.v1"))
                .findFirst()
                .orElseThrow();

        var directive = EventSchemas.of(assigned).at("/properties/state/properties/directive/properties");

        assertThat(directive.has("abstract")).isTrue();
        assertThat(directive.has("summary")).isFalse();
    }

    /** The part of the state that the event is about is as the event says. */
    private static Task after(Happening happening) {
        var task = TaskSamples.aTask().due(happening.due()).in(happening.after());
        return new Task(
                task.id(),
                task.assignment(),
                task.status(),
                task.originalDue(),
                happening.event() instanceof TaskEvent.CoordinationAnswered(var coordinator, var answer)
                        ? List.of(new Coordination(
                                coordinator,
                                answer,
                                task.coordinations().getFirst().clock()))
                        : task.coordinations(),
                happening.event() instanceof TaskEvent.PartFinished(var finished)
                        ? new Parts(List.of(finished))
                        : task.parts(),
                obstacles(happening.event()),
                task.progress(),
                task.result(),
                task.acceptance(),
                task.alarms(),
                happening.event() instanceof TaskEvent.FocalPointNamed(var named) ? List.of(named) : List.of(),
                successor(happening.event()) ? new Succession(OTHER, List.of()) : null);
    }

    private static List<Obstacle> obstacles(TaskEvent event) {
        return switch (event) {
            case TaskEvent.ObstacleRaised(var obstacle) -> List.of(obstacle);
            case TaskEvent.Escalated(var obstacle) -> List.of(obstacle);
            case TaskEvent.EscalationResolved(var obstacle) -> List.of(obstacle);
            case TaskEvent.EscalationOverdue(var obstacle) -> List.of(obstacle);
            default -> List.of();
        };
    }

    private static boolean successor(TaskEvent event) {
        return event instanceof TaskEvent.Reassigned || event instanceof TaskEvent.Merged;
    }
}
