package org.huunghi.agreement.task;

import java.util.Optional;
import java.util.function.Predicate;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.Received;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Provinces;
import org.huunghi.eventing.Actor;

/** Who may do what with which task; a People's Committee decides within its own province only. */
public final class TaskRights {

    private final Provinces provinces;

    public TaskRights(KnownUnits units) {
        provinces = new Provinces(units);
    }

    /** A task is the province's when a unit of it leads. */
    Optional<TaskRejection> refusal(Actor by, TaskRight right, Assignment assignment) {
        return refusal(by, right, assignment, province -> assignment.leads().stream()
                .anyMatch(lead -> answers(province, lead.unit())));
    }

    /** A province gives work to units of its own, and to no other. */
    Optional<TaskRejection> refusalToAssign(Actor by, Assignment assignment) {
        return refusal(by, TaskRight.ASSIGN, assignment, province -> assignment.units().stream()
                .allMatch(unit -> answers(province, unit)));
    }

    /** Whether it gives work at all, whatever and to whom. */
    Optional<TaskRejection> refusalToAssign(Actor by) {
        return refusal(by, TaskRight.ASSIGN, null, province -> true);
    }

    /** Files are read by those who take part in the task, and by the People's Committee of its province. */
    Optional<TaskRejection> refusalToRead(Actor by, Assignment assignment) {
        if (TaskRight.READ_FILES.isHeldBy(by, assignment)) {
            return Optional.empty();
        }
        return refusal(by, TaskRight.ASSIGN, assignment)
                .map(refusal -> refusal instanceof TaskRejection.NotPermitted
                        ? new TaskRejection.NotPermitted(TaskRight.READ_FILES)
                        : refusal);
    }

    /** A file that was sent for directives of its own province; any other is as if there were none. */
    boolean mayUse(Actor by, Received file) {
        return file.owner().kind() == Owner.Kind.UNIT
                && provinces
                        .of(by.unit())
                        .filter(province -> answers(province, file.owner().id()))
                        .isPresent();
    }

    private Optional<TaskRejection> refusal(
            Actor by, TaskRight right, Assignment assignment, Predicate<String> isOfProvince) {
        if (!right.isHeldBy(by, assignment)) {
            return Optional.of(new TaskRejection.NotPermitted(right));
        }
        if (!right.isOfProvince()) {
            return Optional.empty();
        }
        var province = provinces.of(by.unit());
        if (province.isEmpty()) {
            return Optional.of(new TaskRejection.OwnUnitUnknown(by.unit()));
        }
        return province.filter(isOfProvince).isPresent()
                ? Optional.empty()
                : Optional.of(new TaskRejection.NotPermitted(right));
    }

    private boolean answers(String province, String unit) {
        return provinces.answeringFor(unit).filter(province::equals).isPresent();
    }
}
