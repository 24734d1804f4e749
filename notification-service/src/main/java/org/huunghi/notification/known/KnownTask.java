package org.huunghi.notification.known;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far a task has come, as its owner last told: enough to know whether a message about it is still worth sending, and to
 * whom.
 *
 * @param status as its owner names it, {@code null} when it did not say
 * @param due the day it is due, {@code null} when it has none
 * @param focalPoints the account of the officer whom a unit named for it, by the code of the unit
 */
public record KnownTask(String id, String status, LocalDate due, Map<String, String> focalPoints) {

    private static final Set<String> CLOSED = Set.of("COMPLETED", "CANCELLED", "MERGED", "REASSIGNED");
    private static final String NOT_ACCEPTED = "ASSIGNED";

    public KnownTask {
        Objects.requireNonNull(id, "id");
        focalPoints = focalPoints == null ? Map.of() : Map.copyOf(focalPoints);
    }

    /** The account of the officer of this unit who works on it; empty while the unit has named nobody. */
    public Optional<String> focalPoint(String unit) {
        return Optional.ofNullable(focalPoints.get(unit));
    }

    public boolean isClosed() {
        return status != null && CLOSED.contains(status);
    }

    public boolean isAccepted() {
        return status != null && !NOT_ACCEPTED.equals(status);
    }
}
