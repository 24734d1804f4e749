package org.huunghi.notification.template.web;

import org.huunghi.notification.template.TemplateRejection;
import org.huunghi.notification.template.TemplateRejection.DoesNotRender;
import org.huunghi.notification.template.TemplateRejection.NoSuchNotification;
import org.huunghi.notification.template.TemplateRejection.NotFound;
import org.huunghi.notification.template.TemplateRejection.NotPermitted;
import org.huunghi.notification.template.TemplateRejection.UnknownVariables;
import org.huunghi.notification.template.TemplateRejection.WrongShape;
import org.huunghi.notification.template.TemplateRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** Words the refusals about templates. */
final class TemplateProblems {

    private TemplateProblems() {}

    static Problem of(TemplateRejection rejection) {
        return switch (rejection) {
            case WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "template-wrong-status", command, from)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case NotFound() -> Problem.of(404, "not-found");
            case NoSuchNotification(var id) -> Problem.of(400, "template-no-such-notification", id);
            case NotPermitted() -> Problem.of(403, "template-not-permitted");
            case WrongShape(var field, var why) ->
                Problem.of(400, "template-" + why, field).with("field", field);
            case UnknownVariables(var names, var known) ->
                Problem.of(400, "template-unknown-variables", String.join(", ", names))
                        .with("unknown", names)
                        .with("known", known);
            case DoesNotRender(var why) -> Problem.of(400, "template-malformed", why);
        };
    }
}
