package org.huunghi.notification.known;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * How far a task has come, as its owner last told: enough to know whether a message about it is still worth sending.
 *
 * @param status as its owner names it, {@code null} when it did not say
 * @param due the day it is due, {@code null} when it has none
 */
public record KnownTask(String id, String status, LocalDate due) {

    private static final Set<String> CLOSED = Set.of("COMPLETED", "CANCELLED", "MERGED", "REASSIGNED");
    private static final String NOT_ACCEPTED = "ASSIGNED";

    public KnownTask {
        Objects.requireNonNull(id, "id");
    }

    public boolean isClosed() {
        return status != null && CLOSED.contains(status);
    }

    public boolean isAccepted() {
        return status != null && !NOT_ACCEPTED.equals(status);
    }
}
