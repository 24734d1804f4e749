package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.ComposingMessage.Composed;
import org.huunghi.notification.officer.Channel;

/**
 * Sends one queued message: claims it, hands it to the provider, records the answer. The store is not used while the
 * provider is called. Whoever dies in between leaves a claim behind that runs out, and the message is handed over again
 * under the same id.
 */
public final class SendingNotification {

    private final LastLook lastLook;
    private final ComposingMessage composing;
    private final Map<Channel, Outlet> outlets;
    private final Recording recording;
    private final RecordingReceipt receipts;
    private final HardBounces hardBounces;
    private final RetryPlan retries;
    private final Duration lease;
    private final Clock clock;
    private final RandomGenerator random;

    public SendingNotification(
            LastLook lastLook,
            ComposingMessage composing,
            Map<Channel, Outlet> outlets,
            Recording recording,
            RecordingReceipt receipts,
            HardBounces hardBounces,
            RetryPlan retries,
            Duration lease,
            Clock clock,
            RandomGenerator random) {
        this.lastLook = lastLook;
        this.composing = composing;
        this.outlets = Map.copyOf(outlets);
        this.recording = recording;
        this.receipts = receipts;
        this.hardBounces = hardBounces;
        this.retries = retries;
        this.lease = lease;
        this.clock = clock;
        this.random = random;
    }

    /** Sends what was found in the queue; does nothing when it is not due, or when another instance has it. */
    public void send(Versioned<Notification> found) {
        var now = clock.instant();
        within(found, () -> {
            if (lastLook.isStillRight(found)) {
                attempt(found, () -> once(found, n -> n.claim(now, now.plus(lease))));
            }
        });
    }

    /** Sends what this instance has queued in its own hand. */
    public void sendInHand(Versioned<Notification> queued) {
        within(queued, () -> attempt(queued, () -> keep(queued)));
    }

    /** A lease leaves room for all the time a provider may take; one that is well on is renewed first. */
    private Optional<Versioned<Notification>> keep(Versioned<Notification> queued) {
        var now = clock.instant();
        var leaseUntil = queued.aggregate().progress().nextAt();
        return now.isBefore(leaseUntil.minus(lease.multipliedBy(2).dividedBy(3)))
                ? Optional.of(queued)
                : once(queued, n -> n.hold(now.plus(lease), now));
    }

    private static void within(Versioned<Notification> found, Runnable work) {
        var cause = found.aggregate().cause();
        new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null).call(() -> {
            work.run();
            return null;
        });
    }

    private void attempt(Versioned<Notification> found, Supplier<Optional<Versioned<Notification>>> claim) {
        if (found.aggregate().isExpired(clock.instant())) {
            recording.record(found, n -> n.expire(clock.instant()));
            return;
        }
        claim.get().ifPresent(claimed -> {
            switch (composing.compose(lastLook.worthTelling(claimed.aggregate()))) {
                case Composed.Ready ready -> handOver(claimed, ready);
                case Composed.Broken(String code) ->
                    recording.record(claimed, n -> n.fail(FailureKind.PERMANENT, code, clock.instant()));
                case Composed.Held(String code) ->
                    defer(
                            claimed,
                            FailureKind.TEMPORARY,
                            code,
                            claimed.aggregate().progress().handover());
            }
        });
    }

    private Optional<Versioned<Notification>> once(Versioned<Notification> found, Recording.Happening happening) {
        try {
            return recording.once(found, happening);
        } catch (StaleAggregate anotherInstance) {
            return Optional.empty();
        }
    }

    private void handOver(Versioned<Notification> claimed, Composed.Ready ready) {
        var handed = outlets.get(claimed.aggregate().channel()).hand(ready.message());
        switch (handed.answer()) {
            case Post.Answer.Taken(var references) -> {
                var taken = new Handover(handed.provider(), ready.content(), references, null);
                recording
                        .record(claimed, n -> n.handOver(taken, ready.template(), clock.instant()))
                        .ifPresent(receipts::expect);
            }
            case Post.Answer.Refused(var kind, var code, var references) -> {
                var asked = new Handover(handed.provider(), ready.content(), references, null);
                if (kind == FailureKind.PERMANENT) {
                    recording
                            .record(claimed, n -> n.fail(kind, code, asked, clock.instant()))
                            .map(Versioned::aggregate)
                            .ifPresent(hardBounces::take);
                } else {
                    defer(claimed, kind, code, asked);
                }
            }
        }
    }

    private void defer(Versioned<Notification> claimed, FailureKind kind, String code, Handover taken) {
        var now = clock.instant();
        var wait = retries.after(kind, claimed.aggregate().progress().attempts(), random.nextDouble());
        recording.record(claimed, n -> n.defer(kind, code, now.plus(wait), taken, now));
    }
}
