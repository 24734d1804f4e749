package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.document.FileRejection;

/** Why a command on a task is refused. */
public sealed interface TaskRejection {

    record NotFound(String id) implements TaskRejection {}

    record NotPermitted(TaskRight needed) implements TaskRejection {}

    /** The actor's own unit, and so the province it decides for, is not known here, or not yet. */
    record OwnUnitUnknown(String unit) implements TaskRejection {}

    record WrongStatus(TaskStatus from, String command, Set<String> allowed) implements TaskRejection {}

    record NotOneAccountableLead(long accountable) implements TaskRejection {}

    record UnitNamedTwice(String unit) implements TaskRejection {}

    /** Not known here, or not known here yet: the news of a new unit or partner takes a moment to arrive. */
    record UnknownParties(List<String> units, List<String> partners) implements TaskRejection {}

    /** Not in the vocabulary of fields of cooperation. */
    record UnknownFields(List<String> codes) implements TaskRejection {}

    record UnknownAgreement(String agreement) implements TaskRejection {}

    /** There is no such file, or it is gone since nothing cited it in time, or it is another province's. */
    record UnknownDocument(String document) implements TaskRejection {}

    record FileRefused(FileRejection reason) implements TaskRejection {}

    /** The unit no longer existed when the task was given to it. */
    record UnitClosed(String unit, LocalDate closedOn, String successor) implements TaskRejection {}

    record ResultInFuture(LocalDate date) implements TaskRejection {}

    record PartsOpen(List<String> parts) implements TaskRejection {}

    record UnknownPart(String part) implements TaskRejection {}

    record NotCoordinating(String name) implements TaskRejection {}

    /** The lead can remove the obstacle itself, so it is not the People's Committee's. */
    record WithinAuthority(String obstacle) implements TaskRejection {}

    /** An extension that gives no more time. */
    record NotLater(Instant dueAt) implements TaskRejection {}

    /** There is no such task to merge into, or it is the very same. */
    record UnknownTarget(String task) implements TaskRejection {}

    record TargetClosed(String task, TaskStatus status) implements TaskRejection {}

    record SeriesEnded(String series) implements TaskRejection {}
}
