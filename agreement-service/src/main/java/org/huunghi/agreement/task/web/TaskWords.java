package org.huunghi.agreement.task.web;

import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.agreement.task.Urgency;
import org.huunghi.servicekit.table.Word;

/** What officers call the values that tasks have. An import understands those that a task is assigned with. */
final class TaskWords {

    static final String NORMAL = "Bình thường";
    static final String URGENT = "Khẩn";

    private TaskWords() {}

    static Word of(Urgency urgency) {
        return Word.of(urgency, value -> switch (value) {
            case NORMAL -> NORMAL;
            case URGENT -> URGENT;
        });
    }

    static Word of(TaskStatus status) {
        return Word.of(status, value -> switch (value) {
            case DRAFT -> "Dự thảo";
            case ASSIGNED -> "Đã giao";
            case ACCEPTED -> "Đã nhận";
            case IN_PROGRESS -> "Đang thực hiện";
            case BLOCKED -> "Có vướng mắc";
            case ESCALATED -> "Đã trình UBND";
            case SUBMITTED -> "Đã trình kết quả";
            case COMPLETED -> "Hoàn thành";
            case CANCELLED -> "Đã huỷ";
            case MERGED -> "Đã gộp";
            case REASSIGNED -> "Đã giao đơn vị khác";
        });
    }

    static Word of(Timeliness timeliness) {
        return Word.of(timeliness, value -> switch (value) {
            case NO_DEADLINE -> "Không thời hạn";
            case NOT_DUE -> "Trong hạn";
            case DUE_SOON -> "Sắp đến hạn";
            case OVERDUE -> "Quá hạn";
            case DONE_ON_TIME -> "Hoàn thành trong hạn";
            case DONE_LATE -> "Hoàn thành quá hạn";
        });
    }
}
