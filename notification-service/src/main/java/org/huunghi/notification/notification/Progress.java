package org.huunghi.notification.notification;

import java.time.Instant;
import java.util.Objects;

/**
 * How far the sending of a message has come.
 *
 * @param round 0, and one more for every time that the operator had it sent again
 * @param attempts in this round
 * @param nextAt when it is due for the next attempt; while an instance has it in hand, when the lease runs out
 * @param failure the last failure's code, or {@code null}
 */
public record Progress(
        NotificationStatus status, int round, int attempts, Instant nextAt, Handover handover, String failure) {

    public Progress {
        Objects.requireNonNull(status, "status");
        handover = handover == null ? Handover.NOTHING : handover;
    }

    Progress to(NotificationStatus next) {
        return new Progress(next, round, attempts, next.isQueued() ? nextAt : null, handover, failure);
    }

    Progress claimed(Instant leaseUntil) {
        return new Progress(NotificationStatus.SENDING, round, attempts + 1, leaseUntil, handover, failure);
    }

    Progress due(Instant at, String why) {
        return new Progress(status, round, attempts, at, handover, why);
    }

    Progress with(Handover taken) {
        return new Progress(status, round, attempts, nextAt, taken, failure);
    }

    Progress because(String why) {
        return new Progress(status, round, attempts, nextAt, handover, why);
    }

    /** The first attempt is made by whoever queues it. */
    static Progress inHand(Instant leaseUntil) {
        return new Progress(NotificationStatus.SENDING, 0, 1, leaseUntil, Handover.NOTHING, null);
    }

    static Progress round(int round, Instant at) {
        return new Progress(NotificationStatus.PENDING, round, 0, at, Handover.NOTHING, null);
    }
}
