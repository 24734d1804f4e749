package org.huunghi.partner.partner.web;

import org.huunghi.partner.partner.PartnerRejection;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;

/** What each refusal is over HTTP. */
final class PartnerProblems {

    private PartnerProblems() {}

    static Problem of(PartnerRejection rejection) {
        return switch (rejection) {
            case PartnerRejection.WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "partner-wrong-status", from, command)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case PartnerRejection.NotFound(var id) -> Problem.of(404, "not-found");
            case PartnerRejection.NotPermitted(var needed) ->
                Problem.of(403, "partner-not-permitted", needed).with("needed", needed);
            case PartnerRejection.AlreadyRegistered(var existing) ->
                Problem.of(409, "partner-already-registered", existing)
                        .with("existing", existing)
                        .with("location", PartnerView.PATH + "/" + existing);
            case PartnerRejection.FlawedProfile(var flaws) ->
                Problem.invalid(flaws.stream()
                        .map(flaw -> new FieldError(flaw.field(), flaw.code()))
                        .toList());
            case PartnerRejection.Unfounded(var missing) ->
                Problem.invalid(missing.stream()
                        .sorted()
                        .map(field -> new FieldError(field, missing.size() == 1 ? "missing" : "one-of-these-missing"))
                        .toList());
            case PartnerRejection.SurvivorUnusable(var survivor) ->
                Problem.of(409, "partner-survivor-unusable", survivor).with("survivor", survivor);
        };
    }
}
