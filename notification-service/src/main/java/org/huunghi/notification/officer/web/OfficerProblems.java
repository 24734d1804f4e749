package org.huunghi.notification.officer.web;

import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.OfficerRejection.AccountTaken;
import org.huunghi.notification.officer.OfficerRejection.ContactKeyMissing;
import org.huunghi.notification.officer.OfficerRejection.NotFound;
import org.huunghi.notification.officer.OfficerRejection.NotPermitted;
import org.huunghi.notification.officer.OfficerRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** Words the refusals about officers. */
final class OfficerProblems {

    private OfficerProblems() {}

    static Problem of(OfficerRejection rejection) {
        return switch (rejection) {
            case WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "officer-wrong-status", command, from)
                        .with("status", from)
                        .with("allowed", allowed);
            case NotFound() -> Problem.of(404, "not-found");
            case NotPermitted() -> Problem.of(403, "officer-not-permitted");
            case AccountTaken() -> Problem.of(409, "officer-account-taken");
            case ContactKeyMissing() -> Problem.of(503, "contact-key-missing");
        };
    }
}
