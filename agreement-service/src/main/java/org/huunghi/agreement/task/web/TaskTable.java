package org.huunghi.agreement.task.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huunghi.agreement.task.FocalPoint;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.web.TaskView.ShownCoordination;
import org.huunghi.agreement.task.web.TaskView.ShownTask;
import org.huunghi.servicekit.table.Table;

/** Tasks as a table. The columns that a task is assigned with are headed as an import expects them. */
final class TaskTable {

    static final Table<ShownTask> TABLE = Table.<ShownTask>of("Nhiệm vụ", "Tasks")
            .text("id", "Mã", "Id", ShownTask::id)
            .text("title.vi", "Nội dung nhiệm vụ", "Task", task -> task.title().vi())
            .text("title.en", "Nội dung (tiếng Anh)", "Task (English)", task -> task.title()
                    .en())
            .text("directive.number", "Số văn bản", "Directive number", task -> task.directive()
                    .number())
            .date("directive.date", "Ngày văn bản", "Directive date", task -> task.directive()
                    .date())
            .text("directive.abstract", "Trích yếu", "Abstract", task -> task.directive()
                    .summary())
            .text("directive.signer", "Người ký", "Signer", task -> task.directive()
                    .signer())
            .text(
                    "directive.document",
                    "Tệp văn bản",
                    "Directive file",
                    task -> task.directive().document() == null
                            ? null
                            : task.directive().document().name())
            .text("leads", "Đơn vị chủ trì", "Leads", TaskTable::leads)
            .text("coordinators", "Đơn vị phối hợp", "Coordinators", TaskTable::coordinators)
            .text("focalPoints", "Cán bộ đầu mối", "Focal points", task -> task.focalPoints().stream()
                    .map(FocalPoint::officer)
                    .toList())
            .date(
                    "due.date",
                    "Hạn hoàn thành",
                    "Due date",
                    task -> task.due() == null ? null : task.due().date())
            .text(
                    "due.time",
                    "Giờ hạn",
                    "Due time",
                    task -> task.due() == null ? null : task.due().time())
            .text("urgency", "Mức độ khẩn", "Urgency", task -> TaskWords.of(task.urgency()))
            .text("partners", "Đối tác", "Partners", ShownTask::partners)
            .text("agreement", "Thỏa thuận", "Agreement", ShownTask::agreement)
            .text("delegation", "Đoàn", "Delegation", ShownTask::delegation)
            .text("fields", "Lĩnh vực", "Fields", ShownTask::fields)
            .text("pillar", "Trụ cột", "Pillar", ShownTask::pillar)
            .text("status", "Trạng thái", "Status", task -> TaskWords.of(task.status()))
            .text("timeliness", "Tiến độ so với hạn", "Timeliness", task -> TaskWords.of(task.timeliness()))
            .number(
                    "progress.percent",
                    "Tiến độ (%)",
                    "Progress (%)",
                    task -> task.progress() == null ? null : task.progress().percent())
            .text(
                    "result.number",
                    "Số văn bản kết quả",
                    "Result number",
                    task -> task.result() == null ? null : task.result().number())
            .date("doneOn", "Ngày hoàn thành", "Done on", ShownTask::doneOn);

    private TaskTable() {}

    /** The accountable one first. */
    private static List<String> leads(ShownTask task) {
        return Stream.concat(
                        task.leads().stream().filter(Lead::accountable),
                        task.leads().stream().filter(lead -> !lead.accountable()))
                .map(Lead::unit)
                .toList();
    }

    private static List<String> coordinators(ShownTask task) {
        return task.coordinators().stream()
                .map(TaskTable::named)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String named(ShownCoordination coordinator) {
        return coordinator.unit() == null ? coordinator.name() : coordinator.unit();
    }
}
