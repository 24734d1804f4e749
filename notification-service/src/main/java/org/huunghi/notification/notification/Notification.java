package org.huunghi.notification.notification;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;

/**
 * One message to one officer on one channel. Queued when an event calls for it, claimed by one instance at a time under a
 * lease, handed to the provider, and confirmed by its receipts; put back as long as the provider is in trouble, given
 * up when it says never or when the time is past, called off when what it tells is no longer so. Until it is begun it may
 * gather other things for the same officer. Without anybody to tell it waits, visibly, for the operator.
 *
 * @param more what it tells beside the first thing
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
        List<Step> timeline,
        List<Item> more) {

    /** One message tells of no more things than somebody reads. */
    private static final int MOST_ITEMS = 50;

    public Notification {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(progress, "progress");
        timeline = timeline == null ? List.of() : List.copyOf(timeline);
        more = more == null ? List.of() : List.copyOf(more);
    }

    /** The same, in the hand of the instance that queues it; the others see it when the lease has run out. */
    Notification inHand(Instant leaseUntil) {
        return with(progress.inHand(leaseUntil), timeline);
    }

    /** Takes one more thing into a message that nobody has begun to send. */
    Decision<Notification, NotificationEvent, NotificationRejection> gather(Item item, Instant now) {
        var begun = progress.attempts() > 0 || progress.round() > 0;
        if (status() == NotificationStatus.PENDING && (begun || items().size() >= MOST_ITEMS)) {
            return rejected(new NotificationRejection.Closed());
        }
        return telling(Stream.concat(items().stream(), Stream.of(item)).toList())
                .move(
                        "gather",
                        p -> p,
                        now,
                        item.cause().event(),
                        next -> new NotificationEvent.Gathered(item.cause().event()));
    }

    /** Not now: the hour is wrong. */
    Decision<Notification, NotificationEvent, NotificationRejection> putOff(Instant until, String why, Instant now) {
        return move("put-off", p -> p.putOff(until, why), now, why, next -> new NotificationEvent.PutOff(until, why));
    }

    /** What it tells is no longer so. */
    Decision<Notification, NotificationEvent, NotificationRejection> cancel(String why, Instant now) {
        return move("cancel", p -> p.because(why), now, why, next -> new NotificationEvent.Cancelled(why));
    }

    /** The time has come and there is nobody to tell. */
    Decision<Notification, NotificationEvent, NotificationRejection> strand(Instant now) {
        return move("strand", p -> p, now, null, next -> new NotificationEvent.Unrouted());
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
                p -> p.because(null).with(taken),
                now,
                taken.provider() + ", template " + template,
                next -> new NotificationEvent.Sent(
                        next.attempts(), taken.references().size(), template));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> fail(FailureKind kind, String code, Instant now) {
        return fail(kind, code, progress.handover(), now);
    }

    /**
     * @param asked the provider that said never, and what it had of it
     */
    Decision<Notification, NotificationEvent, NotificationRejection> fail(
            FailureKind kind, String code, Handover asked, Instant now) {
        return move(
                "fail", p -> p.because(code).with(asked), now, code, next -> new NotificationEvent.Failed(kind, code));
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
        var event = arrived == parts
                ? new NotificationEvent.Delivered(parts)
                : new NotificationEvent.PartDelivered(arrived, parts);
        var command = arrived == parts ? "confirm" : "confirm-part";
        return move(command, p -> p.with(confirmed), now, null, next -> event);
    }

    /**
     * @param by id of who has it sent again
     */
    Decision<Notification, NotificationEvent, NotificationRejection> resend(
            Duration worthwhile, String by, Instant now) {
        return expiringAt(now.plus(worthwhile))
                .move("resend", p -> p.again(now), now, "by " + by, next -> new NotificationEvent.Queued(next.round()));
    }

    /** It came back and may yet arrive: as a round of its own, since the relays on its way know the former one. */
    Decision<Notification, NotificationEvent, NotificationRejection> sendAgain(Instant at, String why, Instant now) {
        return move(
                "resend", p -> p.again(at).because(why), now, why, next -> new NotificationEvent.Queued(next.round()));
    }

    Decision<Notification, NotificationEvent, NotificationRejection> route(int recipients, Instant now) {
        return move("route", p -> p, now, null, next -> new NotificationEvent.Routed(recipients));
    }

    /** Its place among all notifications, by the time it was queued; as text it sorts the same way. */
    public String place() {
        return placeAt(queuedAt) + '-' + id;
    }

    /** Before the places of all that are queued at this moment or later. */
    public static String placeAt(Instant moment) {
        return "%013d".formatted(moment.toEpochMilli());
    }

    public NotificationStatus status() {
        return progress.status();
    }

    /** Whether it reaches nobody: neither its provider nor its outcome is a real one; until it has one, as foreseen. */
    public boolean test() {
        var provider = progress.handover().provider();
        return cause.test() || (provider == null ? recipient.test() : Outlet.SIMULATOR.equals(provider));
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    private boolean isWaiting(Instant now) {
        return status().isQueued() && progress.nextAt().isAfter(now);
    }

    /** Everything that it tells. */
    List<Item> items() {
        return Stream.concat(Stream.of(new Item(cause, facts)), more.stream()).toList();
    }

    /** Whether it tells of this event. */
    boolean tells(String event) {
        return items().stream().anyMatch(item -> item.cause().event().equals(event));
    }

    /** The same, telling of these, of which there is at least one. */
    Notification telling(List<Item> items) {
        var first = items.getFirst();
        return new Notification(
                id,
                first.cause(),
                recipient,
                channel,
                first.facts(),
                queuedAt,
                expiresAt,
                progress,
                timeline,
                items.subList(1, items.size()));
    }

    private Notification expiringAt(Instant end) {
        return new Notification(id, cause, recipient, channel, facts, queuedAt, end, progress, timeline, more);
    }

    private Notification with(Progress next, List<Step> steps) {
        return new Notification(id, cause, recipient, channel, facts, queuedAt, expiresAt, next, steps, more);
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
        return accepted(with(next, steps), event.apply(next));
    }
}
