package org.huunghi.agreement.task.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.task.CoordinationAnswer;
import org.huunghi.agreement.task.Progress;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskSamples;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class TaskContractTest {

    private static final SourceDocument LETTER = new SourceDocument("77/SKHDT-TH", LocalDate.of(2026, 11, 20));
    private static final TaskResult RESULT = new TaskResult("88/BC-SNN", LocalDate.of(2026, 11, 21), "so-nnptnt");
    private static final Attribution BY = new Attribution(
            new Actor("nguyen-thi-b", "so-nnptnt", Set.of(Role.OFFICER)),
            Instant.parse("2026-11-21T03:00:00.250Z"),
            LETTER,
            "theo chỉ đạo tại cuộc họp");

    private final GoldenFiles contracts = GoldenFiles.in("contracts/task-events");

    /**
     * @param due deadline of the task it happens to
     */
    private record Happening(TaskEvent event, TaskStatus after, LocalDate due) {
        Happening(TaskEvent event, TaskStatus after) {
            this(event, after, LocalDate.of(2026, 12, 21));
        }

        Attribution by() {
            return event instanceof TaskEvent.Overdue ? Attribution.of(Actor.system(), BY.at()) : BY;
        }
    }

    private static final Map<String, Happening> HAPPENINGS = happenings();

    private static Map<String, Happening> happenings() {
        var at = BY.at();
        var all = new LinkedHashMap<String, Happening>();
        all.put("assigned", new Happening(new TaskEvent.Assigned(), TaskStatus.ASSIGNED));
        all.put("accepted", new Happening(new TaskEvent.Accepted("so-nnptnt"), TaskStatus.ACCEPTED));
        all.put(
                "progress-reported",
                new Happening(
                        new TaskEvent.ProgressReported(new Progress("so-nnptnt", 40, "đã gửi thư", at)),
                        TaskStatus.IN_PROGRESS));
        all.put(
                "coordination-answered",
                new Happening(
                        new TaskEvent.CoordinationAnswered(new CoordinationAnswer("so-khdt", "đồng ý", LETTER, at)),
                        TaskStatus.IN_PROGRESS));
        all.put("submitted", new Happening(new TaskEvent.Submitted(RESULT), TaskStatus.SUBMITTED));
        all.put("returned", new Happening(new TaskEvent.Returned(), TaskStatus.IN_PROGRESS));
        all.put(
                "completed",
                new Happening(
                        new TaskEvent.Completed(RESULT.date(), false, 12),
                        TaskStatus.COMPLETED,
                        LocalDate.of(2026, 11, 9)));
        all.put("cancelled", new Happening(new TaskEvent.Cancelled(), TaskStatus.CANCELLED));
        all.put(
                "overdue",
                new Happening(
                        new TaskEvent.Overdue(Instant.parse("2026-11-20T17:00:00Z"), 1),
                        TaskStatus.IN_PROGRESS,
                        LocalDate.of(2026, 11, 20)));
        return all;
    }

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = TaskEventTypes.catalogue();
        HAPPENINGS.forEach((name, happening) -> contracts.matches(
                name + ".v1",
                catalogue
                        .sample(
                                happening.event,
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
                        .encode(happening.event, after(happening), happening.by())
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

    private static Task after(Happening happening) {
        var sample = TaskSamples.aTask().due(happening.due).in(happening.after);
        if (!(happening.event instanceof TaskEvent.CoordinationAnswered(var answer))) {
            return sample;
        }
        return new Task(
                sample.id(),
                sample.assignment(),
                sample.status(),
                sample.progress(),
                List.of(answer),
                sample.result(),
                sample.alarms());
    }
}
