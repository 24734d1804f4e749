package org.huunghi.partner.unit.web;

import org.huunghi.partner.unit.UnitRejection;
import org.huunghi.servicekit.Problem;

/** What each refusal is over HTTP. */
final class UnitProblems {

    private UnitProblems() {}

    static Problem of(UnitRejection rejection) {
        return switch (rejection) {
            case UnitRejection.WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "unit-wrong-status", from, command)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case UnitRejection.NotFound(var code) -> Problem.of(404, "not-found");
            case UnitRejection.NotPermitted(var needed) ->
                Problem.of(403, "unit-not-permitted", needed).with("needed", needed);
            case UnitRejection.AlreadyRegistered(var code) ->
                Problem.of(409, "unit-already-registered", code)
                        .with("existing", code)
                        .with("location", UnitView.PATH + "/" + code);
            case UnitRejection.LegalBasisMissing() -> Problem.invalid("document", "missing");
            case UnitRejection.TooEarly(var on, var notBefore) ->
                Problem.of(409, "unit-too-early", on, notBefore).with("notBefore", notBefore);
            case UnitRejection.WrongNumberOfSuccessors(var kind, var successors) ->
                Problem.invalid("successors", "wrong-number-of-successors");
            case UnitRejection.SuccessorUnusable(var successor) ->
                Problem.of(409, "unit-successor-unusable", successor).with("successor", successor);
        };
    }
}
