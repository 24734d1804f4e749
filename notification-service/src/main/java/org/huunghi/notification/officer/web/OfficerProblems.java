package org.huunghi.notification.officer.web;

import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.OfficerRejection.AccountTaken;
import org.huunghi.notification.officer.OfficerRejection.CodeTooSoon;
import org.huunghi.notification.officer.OfficerRejection.ContactKeyMissing;
import org.huunghi.notification.officer.OfficerRejection.Mandatory;
import org.huunghi.notification.officer.OfficerRejection.NoCode;
import org.huunghi.notification.officer.OfficerRejection.NoContactPoint;
import org.huunghi.notification.officer.OfficerRejection.NotFound;
import org.huunghi.notification.officer.OfficerRejection.NotPermitted;
import org.huunghi.notification.officer.OfficerRejection.UnitClosed;
import org.huunghi.notification.officer.OfficerRejection.UnknownDeputy;
import org.huunghi.notification.officer.OfficerRejection.UnknownUnit;
import org.huunghi.notification.officer.OfficerRejection.VerifiedBefore;
import org.huunghi.notification.officer.OfficerRejection.WrongCode;
import org.huunghi.notification.officer.OfficerRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** Words the refusals about officers. */
final class OfficerProblems {

    private OfficerProblems() {}

    static Problem of(OfficerRejection rejection) {
        return switch (rejection) {
            case WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "officer-wrong-status", command, from)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case NotFound() -> Problem.of(404, "not-found");
            case NotPermitted() -> Problem.of(403, "officer-not-permitted");
            case UnknownUnit(var unit) ->
                Problem.of(422, "unit-not-known-yet", unit).with("unit", unit);
            case UnitClosed(var unit, var lastDay, var successors) ->
                Problem.of(422, "officer-unit-closed", unit, lastDay.toString())
                        .with("unit", unit)
                        .with("successors", successors);
            case AccountTaken() -> Problem.of(409, "officer-account-taken");
            case ContactKeyMissing() -> Problem.of(503, "contact-key-missing");
            case NoContactPoint(var channel) -> Problem.of(409, "officer-no-contact-point", channel);
            case VerifiedBefore(var channel) -> Problem.of(409, "officer-contact-verified-before", channel);
            case CodeTooSoon(var nextAt) ->
                Problem.of(429, "officer-code-too-soon", nextAt).with("nextAt", nextAt);
            case NoCode(var channel) -> Problem.of(409, "officer-no-code", channel);
            case WrongCode(var triesLeft) ->
                Problem.of(409, "officer-wrong-code", triesLeft).with("triesLeft", triesLeft);
            case UnknownDeputy(var deputy) -> Problem.of(409, "officer-unknown-deputy", deputy);
            case Mandatory(var occasion, var channel) ->
                Problem.of(409, "officer-preference-mandatory", occasion, channel);
        };
    }
}
