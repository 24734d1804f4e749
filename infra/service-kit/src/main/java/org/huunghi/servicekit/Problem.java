package org.huunghi.servicekit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An answer to bad input or a refused command, as RFC 9457 problem details. Title and detail come from the message
 * bundles {@code problems} (vi and en), keyed by the code; the caller's Accept-Language chooses, Vietnamese otherwise. The
 * members {@code retryAfter}, in seconds, and {@code location}, of what stands in the way, are sent as headers too.
 *
 * @param status HTTP status, 4xx or 503
 * @param code stable, lower case with hyphens, for example {@code task-wrong-status}
 * @param arguments for the message, by position
 * @param members further members of the problem document, for example {@code allowed}
 */
public record Problem(int status, String code, Object[] arguments, Map<String, Object> members) {

    /** What RFC 9457 gives a meaning, and what every problem has. */
    private static final Set<String> RESERVED = Set.of("type", "title", "status", "detail", "instance", "code");

    /** News of another service is here within this time, unless something is wrong. */
    private static final int NEWS_TAKES_SECONDS = 2;

    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, arguments, Map.of());
    }

    /** Bad input, field by field. */
    public static Problem invalid(List<FieldError> errors) {
        return of(400, "invalid-input").with("errors", errors);
    }

    /** Bad input in one field. */
    public static Problem invalid(String field, String code) {
        return invalid(List.of(new FieldError(field, code)));
    }

    /** What is wanted may be possible as soon as another service's news is here. */
    public Problem untilNewsComes() {
        return with("retryable", true).with("retryAfter", NEWS_TAKES_SECONDS);
    }

    /**
     * @throws IllegalArgumentException when every problem has a member of this name
     */
    public Problem with(String member, Object value) {
        if (RESERVED.contains(member)) {
            throw new IllegalArgumentException("a problem has its own " + member);
        }
        var all = new LinkedHashMap<>(members);
        all.put(member, value);
        return new Problem(status, code, arguments, all);
    }

    /** The exception that carries this problem out of a controller. */
    public Refusal asRefusal() {
        return new Refusal(this);
    }

    /** Carries a problem to the one place that writes it. */
    public static final class Refusal extends RuntimeException {
        private final transient Problem problem;

        private Refusal(Problem problem) {
            super(problem.code(), null, false, false);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
