package org.huunghi.agreement.feed.web;

import java.util.List;
import org.huunghi.agreement.feed.FeedRejection;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class FeedProblems {

    private FeedProblems() {}

    static Problem of(FeedRejection rejection) {
        return switch (rejection) {
            case FeedRejection.NotFound r -> Problem.of(404, "not-found");
            case FeedRejection.NoUnit r -> Problem.of(403, "feed-needs-unit");
            case FeedRejection.ValueMissing r -> Problem.invalid("value", "missing");
            case FeedRejection.UnknownField r ->
                Problem.invalid("value", "unknown-cooperation-field").with("unknown", List.of(r.code()));
            case FeedRejection.UnknownPartner r -> Problem.invalid("value", "unknown-partner");
            case FeedRejection.TooMany r -> Problem.of(409, "feed-too-many", r.most());
            case FeedRejection.WrongStatus r ->
                Problem.of(409, "feed-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
        };
    }
}
