package org.huunghi.notification.notification;

import java.time.Instant;
import java.util.Objects;

/**
 * How far the sending of a message has come.
 *
 * @param round 0, and one more for every time that the operator had it sent again
 * @param attempts in this round
 * @param since when it should have gone: at its event, or when the rest or the slot that it waited for was over
 * @param nextAt when it is due for the next attempt; while an instance has it in hand, when the lease runs out
 * @param failure the last failure's code, or {@code null}
 */
public record Progress(
        NotificationStatus status,
        int round,
        int attempts,
        Instant since,
        Instant nextAt,
        Handover handover,
        String failure) {

    public Progress {
        Objects.requireNonNull(status, "status");
        handover = handover == null ? Handover.NOTHING : handover;
    }

    Progress to(NotificationStatus next) {
        return new Progress(next, round, attempts, since, next.isQueued() ? nextAt : null, handover, failure);
    }

    Progress claimed(Instant leaseUntil) {
        return new Progress(NotificationStatus.SENDING, round, attempts + 1, since, leaseUntil, handover, failure);
    }

    Progress due(Instant at, String why) {
        return new Progress(status, round, attempts, since, at, handover, why);
    }

    /** Not before this, and nobody expects it before. */
    Progress putOff(Instant until, String why) {
        return new Progress(status, round, attempts, until, until, handover, why);
    }

    Progress with(Handover taken) {
        return new Progress(status, round, attempts, since, nextAt, taken, failure);
    }

    Progress because(String why) {
        return new Progress(status, round, attempts, since, nextAt, handover, why);
    }

    /** The first attempt is made by whoever queues it. */
    Progress inHand(Instant leaseUntil) {
        return new Progress(NotificationStatus.SENDING, 0, 1, since, leaseUntil, Handover.NOTHING, null);
    }

    static Progress round(int round, Instant since, Instant at) {
        return new Progress(NotificationStatus.PENDING, round, 0, since, at, Handover.NOTHING, null);
    }
}
