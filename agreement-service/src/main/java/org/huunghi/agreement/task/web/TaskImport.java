package org.huunghi.agreement.task.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.agreement.task.AssigningTask;
import org.huunghi.agreement.task.Links;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.TaskRight;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.agreement.task.web.NewTask.TaskCoordinator;
import org.huunghi.agreement.task.web.NewTask.TaskDirective;
import org.huunghi.agreement.task.web.NewTask.TaskDue;
import org.huunghi.agreement.task.web.NewTask.TaskLead;
import org.huunghi.agreement.task.web.NewTask.TaskTitle;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.imports.Cells;
import org.huunghi.servicekit.imports.ImportColumn;
import org.huunghi.servicekit.imports.ImportKind;
import org.springframework.stereotype.Component;

/** Tasks from a file, one a row. The first of the leads answers; a coordinator that is no code is taken as a name. */
@Component
class TaskImport implements ImportKind<NewTask> {

    private static final Pattern CODE = Pattern.compile(NewTask.UNIT_CODE);

    /** A code that no word of a name is written like. */
    private static final Pattern UNMISTAKABLE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("title.vi", "Nội dung nhiệm vụ", "Task"),
            ImportColumn.optional("title.en", "Nội dung (tiếng Anh)", "Task (English)"),
            ImportColumn.required("directive.number", "Số văn bản", "Directive number"),
            ImportColumn.required("directive.date", "Ngày văn bản", "Directive date"),
            ImportColumn.optional("directive.abstract", "Trích yếu", "Abstract"),
            ImportColumn.optional("directive.signer", "Người ký", "Signer"),
            ImportColumn.required("leads", "Đơn vị chủ trì", "Leads"),
            ImportColumn.optional("coordinators", "Đơn vị phối hợp", "Coordinators"),
            ImportColumn.optional("due.date", "Hạn hoàn thành", "Due date"),
            ImportColumn.optional("due.time", "Giờ hạn", "Due time"),
            ImportColumn.optional("urgency", "Mức độ khẩn", "Urgency")
                    .word("NORMAL", TaskWords.NORMAL, "Thường", "Không khẩn")
                    .word("URGENT", TaskWords.URGENT, "Khẩn trương", "Gấp"),
            ImportColumn.optional("partners", "Đối tác", "Partners"),
            ImportColumn.optional("agreement", "Thỏa thuận", "Agreement"),
            ImportColumn.optional("delegation", "Đoàn", "Delegation"),
            ImportColumn.optional("fields", "Lĩnh vực", "Fields"),
            ImportColumn.optional("pillar", "Trụ cột", "Pillar"));

    private final AssigningTask assigning;
    private final Tasks tasks;

    TaskImport(AssigningTask assigning, Tasks tasks) {
        this.assigning = assigning;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public String path() {
        return TaskView.PATH;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public NewTask body(Cells cells) {
        var due = cells.date("due.date");
        var time = cells.time("due.time");
        return new NewTask(
                new TaskTitle(cells.text("title.vi"), cells.text("title.en")),
                new TaskDirective(
                        cells.text("directive.number"),
                        cells.date("directive.date"),
                        cells.text("directive.abstract"),
                        cells.text("directive.signer"),
                        null),
                leads(cells.codes("leads")),
                cells.names("coordinators", UNMISTAKABLE.asMatchPredicate()).stream()
                        .map(TaskImport::coordinator)
                        .toList(),
                due == null && time == null ? null : new TaskDue(due, time),
                cells.word("urgency", Urgency.class),
                cells.codes("partners"),
                cells.text("agreement"),
                cells.text("delegation"),
                cells.codes("fields"),
                cells.text("pillar"),
                List.of(),
                false);
    }

    @Override
    public Optional<Problem> refusal(Actor by) {
        return assigning.mayAssign(by)
                ? Optional.empty()
                : Optional.of(TaskProblems.of(new TaskRejection.NotPermitted(TaskRight.ASSIGN)));
    }

    @Override
    public Optional<Problem> refusal(NewTask body, Actor by) {
        return assigning.refusal(body.toAssignment(null), by).map(TaskProblems::of);
    }

    @Override
    public Optional<Problem> refusalOfNames(NewTask body) {
        var links = new Links(body.partners(), body.agreement(), null, null, null);
        return assigning
                .refusalOfNames(units(body), links, body.directive().date())
                .map(TaskProblems::of);
    }

    @Override
    public Optional<Problem> create(NewTask body, Actor by, String reason) {
        return switch (assigning.assign(body.toAssignment(null), by, reason)) {
            case Outcome.Done<?, TaskRejection> done -> Optional.empty();
            case Outcome.Refused<?, TaskRejection>(TaskRejection refusal) -> Optional.of(TaskProblems.of(refusal));
        };
    }

    @Override
    public boolean exists(String id) {
        return tasks.find(id).isPresent();
    }

    /** What is written unlike any code is told as that, and not as unknown too. */
    private static List<String> units(NewTask body) {
        return Stream.concat(
                        body.leads().stream().map(TaskLead::unit),
                        body.coordinators().stream().map(TaskCoordinator::unit).filter(Objects::nonNull))
                .filter(CODE.asMatchPredicate())
                .toList();
    }

    private static List<TaskLead> leads(List<String> units) {
        return IntStream.range(0, units.size())
                .mapToObj(i -> new TaskLead(units.get(i), i == 0))
                .toList();
    }

    private static TaskCoordinator coordinator(String named) {
        return CODE.matcher(named).matches()
                ? new TaskCoordinator(named, null, null)
                : new TaskCoordinator(null, named, null);
    }
}
