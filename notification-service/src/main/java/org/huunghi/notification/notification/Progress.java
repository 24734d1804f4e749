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
 * @param turn key of the recipient's turn that it takes, {@code null} when it is not counted
 * @param failure the last failure's code, or {@code null}
 */
public record Progress(
        NotificationStatus status,
        int round,
        int attempts,
        Instant since,
        Instant nextAt,
        Handover handover,
        String turn,
        String failure) {

    public Progress {
        Objects.requireNonNull(status, "status");
        handover = handover == null ? Handover.NOTHING : handover;
    }

    Progress to(NotificationStatus next) {
        return new Progress(next, round, attempts, since, next.isQueued() ? nextAt : null, handover, turn, failure);
    }

    Progress claimed(Instant leaseUntil) {
        return new Progress(
                NotificationStatus.SENDING, round, attempts + 1, since, leaseUntil, handover, turn, failure);
    }

    Progress due(Instant at, String why) {
        return new Progress(status, round, attempts, since, at, handover, turn, why);
    }

    /** Not before this, and nobody expects it before. */
    Progress putOff(Instant until, String why) {
        return new Progress(status, round, attempts, until, until, handover, turn, why);
    }

    Progress with(Handover taken) {
        return new Progress(status, round, attempts, since, nextAt, taken, turn, failure);
    }

    Progress because(String why) {
        return new Progress(status, round, attempts, since, nextAt, handover, turn, why);
    }

    /** The first attempt is made by whoever queues it. */
    Progress inHand(Instant leaseUntil) {
        return new Progress(NotificationStatus.SENDING, 0, 1, since, leaseUntil, Handover.NOTHING, turn, null);
    }

    /**
     * @param at when it is due, {@code null} when it is not
     */
    static Progress of(Slot slot, Instant at) {
        var turn = slot.turn() == null ? null : slot.turn().key();
        return new Progress(NotificationStatus.PENDING, 0, 0, slot.at(), at, Handover.NOTHING, turn, null);
    }

    Progress again(Instant at) {
        return new Progress(NotificationStatus.PENDING, round + 1, 0, at, at, Handover.NOTHING, turn, null);
    }
}
