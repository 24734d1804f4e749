package org.huunghi.servicekit.problem;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.Optional;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.eventing.mongo.OutboxFull;
import org.huunghi.servicekit.Problem;

/** What the store says to a change. */
final class ChangeProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Exception exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case StaleAggregate e ->
                        Problem.of(412, "stale", e.expected(), e.current()).with("currentVersion", e.current());
                    case DuplicateAggregate e ->
                        Problem.of(409, "duplicate", e.index()).with("index", e.index());
                    // Not the caller's fault and over by itself when the broker is back: 503, which alone says "later".
                    case OutboxFull e -> Problem.of(503, "outbox-full").with("retryAfter", 10);
                    case MongoTimeoutException e -> storeUnavailable();
                    case MongoSocketException e -> storeUnavailable();
                    case MongoNotPrimaryException e -> storeUnavailable();
                    default -> null;
                });
    }

    private static Problem storeUnavailable() {
        return Problem.of(503, "store-unavailable").with("retryAfter", 5);
    }
}
