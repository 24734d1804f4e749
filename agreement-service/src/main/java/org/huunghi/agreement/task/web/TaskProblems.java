package org.huunghi.agreement.task.web;

import org.huunghi.agreement.document.FileRejection;
import org.huunghi.agreement.task.TaskRejection;
import org.huunghi.agreement.task.TaskRejection.FileRefused;
import org.huunghi.agreement.task.TaskRejection.NotCoordinating;
import org.huunghi.agreement.task.TaskRejection.NotFound;
import org.huunghi.agreement.task.TaskRejection.NotLater;
import org.huunghi.agreement.task.TaskRejection.NotOneAccountableLead;
import org.huunghi.agreement.task.TaskRejection.NotPermitted;
import org.huunghi.agreement.task.TaskRejection.OwnUnitUnknown;
import org.huunghi.agreement.task.TaskRejection.PartsOpen;
import org.huunghi.agreement.task.TaskRejection.ResultInFuture;
import org.huunghi.agreement.task.TaskRejection.SeriesEnded;
import org.huunghi.agreement.task.TaskRejection.TargetClosed;
import org.huunghi.agreement.task.TaskRejection.UnitClosed;
import org.huunghi.agreement.task.TaskRejection.UnitNamedTwice;
import org.huunghi.agreement.task.TaskRejection.UnknownAgreement;
import org.huunghi.agreement.task.TaskRejection.UnknownDocument;
import org.huunghi.agreement.task.TaskRejection.UnknownFields;
import org.huunghi.agreement.task.TaskRejection.UnknownPart;
import org.huunghi.agreement.task.TaskRejection.UnknownParties;
import org.huunghi.agreement.task.TaskRejection.UnknownTarget;
import org.huunghi.agreement.task.TaskRejection.WithinAuthority;
import org.huunghi.agreement.task.TaskRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class TaskProblems {

    private TaskProblems() {}

    static Problem of(TaskRejection rejection) {
        return switch (rejection) {
            case NotFound r -> Problem.of(404, "not-found");
            case NotPermitted r ->
                Problem.of(403, "task-not-permitted", r.needed().name())
                        .with("needed", r.needed().name());
            case OwnUnitUnknown r ->
                Problem.of(403, "unit-not-known-yet", r.unit())
                        .with("unit", r.unit())
                        .untilNewsComes();
            case WrongStatus r ->
                Problem.of(409, "task-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case NotOneAccountableLead r -> Problem.invalid("leads", "one-accountable");
            case UnitNamedTwice r -> Problem.of(400, "task-unit-named-twice", r.unit());
            case UnknownFields r ->
                Problem.invalid("fields", "unknown-cooperation-field").with("unknown", r.codes());
            case UnknownParties r ->
                Problem.of(409, "parties-not-known-yet")
                        .with("units", r.units())
                        .with("partners", r.partners())
                        .untilNewsComes();
            case UnknownAgreement r -> Problem.invalid("agreement", "unknown-agreement");
            case UnknownDocument r -> Problem.invalid("directive.document", "unknown-document");
            case FileRefused(FileRejection.NotPdf r) -> Problem.of(422, "document-not-pdf");
            case FileRefused(FileRejection.DigestMismatch r) ->
                Problem.of(400, "document-digest-mismatch").with("sha256", r.sha256());
            case FileRefused(FileRejection.TooSlow r) ->
                Problem.of(408, "document-too-slow", r.longest().toMinutes());
            case UnitClosed r ->
                Problem.of(409, "task-unit-closed", r.unit(), r.closedOn().toString())
                        .with("unit", r.unit())
                        .with("closedOn", r.closedOn())
                        .with("successor", r.successor());
            case ResultInFuture r -> Problem.invalid("date", "in-future");
            case PartsOpen r -> Problem.of(409, "task-parts-open").with("parts", r.parts());
            case UnknownPart r -> Problem.invalid("part", "unknown-part");
            case NotCoordinating r -> Problem.invalid("name", "not-coordinating");
            case WithinAuthority r -> Problem.of(409, "task-within-authority").with("obstacle", r.obstacle());
            case NotLater r -> Problem.invalid("due", "not-later");
            case SeriesEnded r -> Problem.of(409, "task-series-ended");
            case UnknownTarget r -> Problem.invalid("into", "unknown-task");
            case TargetClosed r ->
                Problem.of(409, "task-target-closed", r.task(), r.status()).with("currentStatus", r.status());
        };
    }
}
