package org.huunghi.notification.notification.web;

import java.util.List;
import org.huunghi.notification.notification.NotificationRejection;
import org.huunghi.notification.notification.NotificationRejection.Closed;
import org.huunghi.notification.notification.NotificationRejection.NobodyToTell;
import org.huunghi.notification.notification.NotificationRejection.NotDue;
import org.huunghi.notification.notification.NotificationRejection.NotFound;
import org.huunghi.notification.notification.NotificationRejection.NotPermitted;
import org.huunghi.notification.notification.NotificationRejection.UnknownReference;
import org.huunghi.notification.notification.NotificationRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** Words the refusals about notifications. */
final class NotificationProblems {

    private NotificationProblems() {}

    static Problem of(NotificationRejection rejection) {
        return switch (rejection) {
            case WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "notification-wrong-status", command, from)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case NotFound() -> Problem.of(404, "not-found");
            case NotPermitted() -> Problem.of(403, "notification-not-permitted");
            case NobodyToTell(var unit) ->
                Problem.of(409, "notification-nobody-to-tell", unit).with("allowed", List.of("route"));
            case NotDue() -> Problem.of(409, "notification-in-hand");
            case Closed() -> Problem.of(409, "notification-in-hand");
            case UnknownReference() -> Problem.of(409, "notification-in-hand");
        };
    }
}
