package org.huunghi.agreement.task.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.publishing.TaskHappenings.BY;
import static org.huunghi.agreement.task.publishing.TaskHappenings.HAPPENINGS;
import static org.huunghi.agreement.task.publishing.TaskHappenings.OTHER;

import java.util.List;
import java.util.stream.Collectors;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.DirectiveDocument;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Parts;
import org.huunghi.agreement.task.Succession;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskSamples;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.publishing.TaskHappenings.Happening;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        var directive = schemaOf("assigned").at("/properties/state/properties/directive/properties");

        assertThat(directive.has("abstract")).isTrue();
        assertThat(directive.has("summary")).isFalse();
    }

    @Test
    void theFileOfADirectiveIsToldWhereThereIsOne() {
        var file = new DirectiveDocument("5e0c8d34-1f6b-4b7a-9a52-8f3d2c1b0a97", "4210", 48_213, "0f".repeat(32));
        var task = TaskSamples.aTask().on(file).in(TaskStatus.ASSIGNED);

        var encoded = TaskEventTypes.catalogue().encode(new TaskEvent.Assigned(), task, BY);

        JsonSchemas.validate(schemaOf("assigned").toString(), encoded.data());
        assertThat(JsonMapper.shared().readTree(encoded.data()).at("/state/directive/document"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"id":"5e0c8d34-1f6b-4b7a-9a52-8f3d2c1b0a97","name":"4210.pdf","size":48213,"sha256":"%s"}
                        """.formatted("0f".repeat(32))));
    }

    private static JsonNode schemaOf(String name) {
        return TaskEventTypes.catalogue().types().stream()
                .filter(type -> type.name().endsWith("." + name + ".v1"))
                .findFirst()
                .map(EventSchemas::of)
                .orElseThrow();
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
