package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
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

    private final ComposingMessage composing;
    private final Map<Channel, Post> posts;
    private final Recording recording;
    private final RetryPlan retries;
    private final Duration lease;
    private final Clock clock;
    private final RandomGenerator random;

    public SendingNotification(
            ComposingMessage composing,
            Map<Channel, Post> posts,
            Recording recording,
            RetryPlan retries,
            Duration lease,
            Clock clock,
            RandomGenerator random) {
        this.composing = composing;
        this.posts = Map.copyOf(posts);
        this.recording = recording;
        this.retries = retries;
        this.lease = lease;
        this.clock = clock;
        this.random = random;
    }

    /** Does nothing when it is not due, or when another instance has it. */
    public void send(Versioned<Notification> found) {
        var cause = found.aggregate().cause();
        new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null).call(() -> {
            attempt(found);
            return null;
        });
    }

    private void attempt(Versioned<Notification> found) {
        if (found.aggregate().isExpired(clock.instant())) {
            recording.record(found, n -> n.expire(clock.instant()));
            return;
        }
        claim(found).ifPresent(claimed -> {
            switch (composing.compose(claimed.aggregate())) {
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

    private Optional<Versioned<Notification>> claim(Versioned<Notification> found) {
        try {
            var now = clock.instant();
            return recording.once(found, n -> n.claim(now, now.plus(lease)));
        } catch (StaleAggregate anotherInstance) {
            return Optional.empty();
        }
    }

    private void handOver(Versioned<Notification> claimed, Composed.Ready ready) {
        switch (posts.get(claimed.aggregate().channel()).hand(ready.message())) {
            case Post.Answer.Taken(var references) -> {
                var taken = new Handover(ready.content(), references, null);
                recording.record(claimed, n -> n.handOver(taken, ready.template(), clock.instant()));
            }
            case Post.Answer.Refused(var kind, var code, var references) -> {
                if (kind == FailureKind.PERMANENT) {
                    recording.record(claimed, n -> n.fail(kind, code, clock.instant()));
                } else {
                    defer(claimed, kind, code, new Handover(ready.content(), references, null));
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
