package org.huunghi.notification.notification;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;

/**
 * One message to one officer on one channel. Queued when an event calls for it, claimed by one instance at a time under a
 * lease, handed to the provider, and confirmed by its receipts; put back as long as the provider is in trouble, given
 * up when it says never or when the time is past. Without anybody to tell it waits, visibly, for the operator.
 */
public record Notification(
        String id,
        Cause cause,
        Recipient recipient,
        Channel channel,
        Facts facts,
        Instant queuedAt,
        Instant expiresAt,
        Progress progress,
        List<Step> timeline) {

    public Notification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(progress, "progress");
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
    }

    /** The same, in the hand of the instance that queues it; the others see it when the lease has run out. */
    Notification inHand(Instant leaseUntil) {
        return new Notification(
                id, cause, recipient, channel, facts, queuedAt, expiresAt, Progress.inHand(leaseUntil), timeline);
    }

    static Decision<Notification, NotificationEvent, NotificationRejection> queue(
            Cause cause, Recipient recipient, Channel channel, Facts facts, Instant expiresAt, Instant now) {
        var found = recipient.officer() != null;
        var notification = new Notification(
                NotificationId.of(cause.event(), recipient.key(), channel),
                cause,
                recipient,
                channel,
                facts,
                now,
                expiresAt,
                found ? Progress.round(0, now) : Progress.round(0, null).to(NotificationStatus.UNROUTED),
                List.of(found ? new Step(now, "queued", recipient.why()) : new Step(now, "unrouted", null)));
        return accepted(notification, found ? new NotificationEvent.Queued(0) : new NotificationEvent.Unrouted());
    }

    Decision<Notification, NotificationEvent, NotificationRejection> claim(Instant now, Instant leaseUntil) {
        return isWaiting(now) ? rejected(new NotificationRejection.NotDue()) : hold(leaseUntil, now);
    }

    /** Claims it, or goes on holding what is in the own hand. */
    Decision<Notification, NotificationEvent, NotificationRejection> hold(Instant leaseUntil, Instant now) {
        return move(
                "claim",
                p -> p.claimed(leaseUntil),
                now,
                null,
                next -> new NotificationEvent.SendingStarted(next.attempts()));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> expire(Instant now) {
        if (isWaiting(now)) {
            return rejected(new NotificationRejection.NotDue());
        }
        return move("expire", p -> p, now, null, next -> new NotificationEvent.Expired(expiresAt));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> defer(
            FailureKind kind, String code, Instant nextAt, Handover taken, Instant now) {
        return move(
                "defer",
                p -> p.due(nextAt, code).with(taken),
                now,
                code,
                next -> new NotificationEvent.Deferred(kind, code, nextAt));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> handOver(
            Handover taken, long template, Instant now) {
        return move(
                "hand-over",
                p -> p.with(taken),
                now,
                "template " + template,
                next -> new NotificationEvent.Sent(
                        next.attempts(), taken.references().size(), template));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> fail(FailureKind kind, String code, Instant now) {
        return move("fail", p -> p.because(code), now, code, next -> new NotificationEvent.Failed(kind, code));
    }

    /** A part has arrived; with the last one the message has. */
    Decision<Notification, NotificationEvent, NotificationRejection> confirm(String reference, Instant now) {
        var handover = progress.handover();
        var parts = handover.references().size();
        var confirmed = handover.confirmed(reference);
        if (status() == NotificationStatus.SENT && confirmed.equals(handover)) {
            return rejected(new NotificationRejection.UnknownReference());
        }
        var arrived = confirmed.confirmed().size();
        return arrived == parts
                ? move("confirm", p -> p.with(confirmed), now, null, next -> new NotificationEvent.Delivered(parts))
                : move(
                        "confirm-part",
                        p -> p.with(confirmed),
                        now,
                        null,
                        next -> new NotificationEvent.PartDelivered(arrived, parts));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> resend(Duration worthwhile, Instant now) {
        return expiringAt(now.plus(worthwhile))
                .move(
                        "resend",
                        p -> Progress.round(p.round() + 1, now),
                        now,
                        null,
                        next -> new NotificationEvent.Queued(next.round()));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> route(int recipients, Instant now) {
        return move("route", p -> p, now, null, next -> new NotificationEvent.Routed(recipients));
    }

    /** Its place among all notifications, by the time it was queued; as text it sorts the same way. */
    public String place() {
        return "%013d-%s".formatted(queuedAt.toEpochMilli(), id);
    }

    public NotificationStatus status() {
        return progress.status();
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    private boolean isWaiting(Instant now) {
        return status().isQueued() && progress.nextAt().isAfter(now);
    }

    private Notification expiringAt(Instant end) {
        return new Notification(id, cause, recipient, channel, facts, queuedAt, end, progress, timeline);
    }

    private Decision<Notification, NotificationEvent, NotificationRejection> move(
            String command,
            UnaryOperator<Progress> change,
            Instant now,
            String detail,
            Function<Progress, NotificationEvent> event) {
        var table = NotificationTransitions.TABLE;
        var to = table.move(status(), command);
        if (to.isEmpty()) {
            return rejected(new NotificationRejection.WrongStatus(status(), command, table.allowedIn(status())));
        }
        var next = change.apply(progress).to(to.get());
        var steps = Timeline.append(timeline, new Step(now, NotificationTransitions.event(command), detail));
        return accepted(
                new Notification(id, cause, recipient, channel, facts, queuedAt, expiresAt, next, steps),
                event.apply(next));
    }
}
