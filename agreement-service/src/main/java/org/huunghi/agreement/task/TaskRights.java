package org.huunghi.agreement.task;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.Received;
import org.huunghi.agreement.known.Heirs;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Provinces;
import org.huunghi.eventing.Actor;

/**
 * Who may do what with which task; a People's Committee decides within its own province only. For a unit that is gone,
 * whoever took over acts.
 */
public final class TaskRights {

    private final Provinces provinces;
    private final Heirs heirs;

    public TaskRights(KnownUnits units) {
        provinces = new Provinces(units);
        heirs = new Heirs(units);
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
        if (isHeldBy(by, TaskRight.READ_FILES, assignment)) {
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

    /** The units of the task that the actor acts for, its own first. */
    List<String> ownOf(Actor by, Stream<String> units) {
        return units.filter(unit -> heirs.actsFor(by.unit(), unit))
                .distinct()
                .sorted(Comparator.comparing(unit -> !by.isOf(unit)))
                .toList();
    }

    private Optional<TaskRejection> refusal(
            Actor by, TaskRight right, Assignment assignment, Predicate<String> isOfProvince) {
        if (!isHeldBy(by, right, assignment)) {
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

    private boolean isHeldBy(Actor by, TaskRight right, Assignment assignment) {
        return right.isHeldBy(by, assignment) || right.isHeldBy(by, assignment, unit -> heirs.actsFor(by.unit(), unit));
    }

    private boolean answers(String province, String unit) {
        return provinces.answeringFor(unit).filter(province::equals).isPresent();
    }
}
