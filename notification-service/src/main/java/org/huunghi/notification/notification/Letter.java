package org.huunghi.notification.notification;

import static org.huunghi.eventing.Decision.accepted;

import java.time.Instant;
import java.util.List;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;

/** What is to be told to whom on which channel, before it is put into the queue. */
record Letter(Cause cause, Recipient recipient, Channel channel, Facts facts) {

    private static final String NOT_WANTED = "not-wanted";

    /** Waits for its slot, or visibly for the operator when there is nobody to tell. */
    Decision<Notification, NotificationEvent, NotificationRejection> queued(Slot slot, Instant expiresAt, Instant now) {
        if (!recipient.isFound()) {
            var nobody = Progress.of(slot, null).to(NotificationStatus.UNROUTED);
            var step = new Step(now, "unrouted", null);
            return accepted(entered(slot, expiresAt, now, nobody, step), new NotificationEvent.Unrouted());
        }
        var progress = Progress.of(slot, slot.at().isAfter(now) ? slot.at() : now);
        var step = new Step(now, "queued", recipient.why());
        return accepted(entered(slot, expiresAt, now, progress, step), new NotificationEvent.Queued(0));
    }

    /** Who is told is decided when the time has come. */
    Decision<Notification, NotificationEvent, NotificationRejection> scheduled(
            Slot slot, Instant expiresAt, Instant now) {
        var progress = Progress.of(slot, slot.at()).to(NotificationStatus.SCHEDULED);
        var step = new Step(now, "scheduled", recipient.asDuty().name());
        return accepted(entered(slot, expiresAt, now, progress, step), new NotificationEvent.Scheduled(slot.at()));
    }

    /** Whoever it is for does not want it: that is kept, so that it can be seen why nobody was told. */
    Decision<Notification, NotificationEvent, NotificationRejection> declined(
            Slot slot, Instant expiresAt, Instant now) {
        var progress = Progress.of(slot, null).because(NOT_WANTED).to(NotificationStatus.CANCELLED);
        var step = new Step(now, "cancelled", NOT_WANTED);
        return accepted(entered(slot, expiresAt, now, progress, step), new NotificationEvent.Cancelled(NOT_WANTED));
    }

    private Notification entered(Slot slot, Instant expiresAt, Instant now, Progress progress, Step step) {
        return new Notification(
                slot.id(), cause, recipient, channel, facts, now, expiresAt, progress, List.of(step), List.of());
    }

    Letter in(String province) {
        return new Letter(cause, recipient.in(province), channel, facts);
    }

    Letter reachingNobody() {
        return new Letter(cause, recipient.reachingNobody(), channel, facts);
    }

    Item item() {
        return new Item(cause, facts);
    }
}
