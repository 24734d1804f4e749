package org.huunghi.agreement.scholarship.web;

import java.util.List;
import org.huunghi.agreement.scholarship.ScholarshipRejection;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class ScholarshipProblems {

    private ScholarshipProblems() {}

    static Problem of(ScholarshipRejection rejection) {
        return switch (rejection) {
            case ScholarshipRejection.NotFound r -> Problem.of(404, "not-found");
            case ScholarshipRejection.NotPermitted r -> Problem.of(403, "scholarship-not-permitted");
            case ScholarshipRejection.WrongStatus r ->
                Problem.of(409, "scholarship-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case ScholarshipRejection.CodeTaken r -> Problem.of(409, "scholarship-code-taken", r.code());
            case ScholarshipRejection.AlreadyContinued r -> Problem.of(409, "scholarship-already-continued");
            case ScholarshipRejection.NotGraduated r -> Problem.of(409, "scholarship-not-graduated", r.status());
            case ScholarshipRejection.NoHigherDegree r ->
                Problem.of(400, "scholarship-no-higher-degree", r.from(), r.to());
            case ScholarshipRejection.UnknownPartner r ->
                Problem.of(409, "parties-not-known-yet")
                        .with("partners", List.of(r.partner()))
                        .untilNewsComes();
            case ScholarshipRejection.UnknownAgreement r -> Problem.invalid("agreement", "unknown-agreement");
            case ScholarshipRejection.InFuture r -> Problem.of(400, "scholarship-in-future", r.date());
            case ScholarshipRejection.BeforeIts r ->
                Problem.of(400, "scholarship-before-its-beginning", r.date(), r.beginning());
        };
    }
}
