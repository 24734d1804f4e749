package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TIMES;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaskTransitionsTest {

    private static final TransitionTable README = TransitionTable.of("Task");

    private static final Map<String, Function<Task, Decision<Task, TaskEvent, TaskRejection>>> COMMANDS = commands();

    private static Map<String, Function<Task, Decision<Task, TaskEvent, TaskRejection>>> commands() {
        var commands = new LinkedHashMap<String, Function<Task, Decision<Task, TaskEvent, TaskRejection>>>();
        commands.put("edit", task -> task.edit(aTask().assignment()));
        commands.put("assign", task -> task.assign(TIMES, NOW));
        commands.put("accept", task -> task.accept("so-nnptnt", NOW));
        commands.put("name-focal-point", task -> new FocalPoint("so-nnptnt", "tran-van-an").namedFor(task, NOW));
        commands.put("report-progress", task -> task.reportProgress(new Progress("so-nnptnt", 50, "nửa", NOW)));
        commands.put(
                "answer-coordination", task -> task.answer(new CoordinationAnswer("so-khdt", "đồng ý", null, NOW)));
        commands.put("finish-part", task -> task.finishPart(new FinishedPart("visit", "so-nnptnt", null, NOW)));
        commands.put("reopen-part", task -> task.reopenPart("letter", NOW));
        commands.put("raise-obstacle", task -> Obstacle.reported(
                        Obstacle.Kind.FUNDING, "thiếu kinh phí", true, "so-gddt", NOW)
                .raisedFor(task));
        commands.put("escalate", task -> Obstacle.escalate(task, TIMES, NOW));
        commands.put(
                "resolve-escalation",
                task -> Obstacle.resolve(
                        task, new Ruling(Ruling.Resolution.RESOLVED, "đồng ý", null, null, null, NOW)));
        commands.put("extend", task -> task.extend(Due.on(TODAY.plusDays(60)), TIMES, NOW));
        commands.put("urge", task -> task.urge("khẩn trương", NOW));
        commands.put("correct", task -> CorrectionTest.TITLE.of(task, NOW));
        commands.put("submit", task -> task.submit(new TaskResult("12/BC", TODAY, "so-nnptnt"), TODAY, NOW));
        commands.put("complete", task -> task.complete(NOW));
        commands.put("return", task -> task.giveBack(NOW));
        commands.put(
                "reassign", task -> task.reassign(Succession.of(task, List.of(new Lead("so-cong-thuong", true))), NOW));
        commands.put("merge", task -> task.merge("another", NOW));
        commands.put("cancel", task -> task.cancel(NOW));
        return commands;
    }

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(TaskTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(TaskStatus.class));
    }

    @Test
    void everyCommandHasAPathAndIsTriedHere() {
        assertThat(COMMANDS.keySet()).isEqualTo(README.commandsWithPath()).isEqualTo(TaskTransitions.TABLE.commands());
    }

    static Stream<Arguments> everyStatusAndCommand() {
        return Arrays.stream(TaskStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(from, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndCommand")
    void aCommandLeadsWhereTheTableSaysOrIsRefused(TaskStatus from, String command) {
        var expected = README.transitions(TaskStatus.class).stream()
                .filter(row -> row.from() == from && row.command().equals(command))
                .findFirst();

        var decision = COMMANDS.get(command).apply(aTask().in(from));

        switch (decision) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection>(Task after, var events) -> {
                assertThat(after.status()).isEqualTo(expected.orElseThrow().to());
                assertThat(events).hasSize(1);
            }
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) -> {
                assertThat(expected).isEmpty();
                assertThat(reason).isEqualTo(new TaskRejection.WrongStatus(from, command, offered(from)));
            }
        }
    }

    private static Set<String> offered(TaskStatus from) {
        var offered = new LinkedHashSet<String>();
        README.transitions(TaskStatus.class).stream()
                .filter(row -> row.from() == from && COMMANDS.containsKey(row.command()))
                .forEach(row -> offered.add(row.command()));
        return offered;
    }
}
