package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Versioned;

/**
 * Records what a provider's receipt says. Receipts come late, twice and out of order, and faster than the record of
 * their own handover: a status only moves forward, and what is not known yet is asked for again.
 */
public final class RecordingReceipt {

    private static final int MOST_UNKNOWN = 10_000;
    private static final int LOOKED_UP_AT_ONCE = 500;
    private static final Duration STRANGE_AFTER = Duration.ofMinutes(1);

    private final Notifications notifications;
    private final Recording recording;
    private final Clock clock;
    private final AwaitedReceipts awaited = new AwaitedReceipts();
    /** References that nothing is known for as yet, with the moment they came first. */
    private final Map<String, Instant> unknown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_UNKNOWN;
        }
    };

    public RecordingReceipt(Notifications notifications, Recording recording, Clock clock) {
        this.notifications = notifications;
        this.recording = recording;
        this.clock = clock;
    }

    /** A message was handed over, its receipts may come. */
    void expect(Versioned<Notification> handedOver) {
        awaited.remember(handedOver);
    }

    /**
     * False when the provider should say it again: no notification is known to have a part of this reference yet.
     * A reference that stays unknown is none of ours.
     *
     * @param failure the provider's code for why the part cannot arrive; empty when it arrived
     */
    public boolean receive(String reference, Optional<String> failure) {
        var notification = awaited.notificationOf(reference);
        if (notification
                .flatMap(awaited::recorded)
                .flatMap(recorded -> record(recorded, reference, failure))
                .isPresent()) {
            return true;
        }
        // What is not remembered, or has no place for it as it is remembered, is looked up.
        var stored = notification.flatMap(notifications::find);
        if (stored.isEmpty()) {
            return isStrange(reference);
        }
        record(stored.get(), reference, failure);
        return true;
    }

    /** Looks up what came before the record of its handover, or was handed over before a restart. */
    public void lookUp() {
        var references = some();
        if (references.isEmpty()) {
            return;
        }
        for (var found : notifications.findByReferences(references.keySet())) {
            expect(found);
            synchronized (unknown) {
                unknown.keySet()
                        .removeAll(found.aggregate().progress().handover().references());
            }
        }
    }

    private Map<String, Instant> some() {
        synchronized (unknown) {
            return unknown.entrySet().stream()
                    .limit(LOOKED_UP_AT_ONCE)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private boolean isStrange(String reference) {
        synchronized (unknown) {
            var now = clock.instant();
            var first = unknown.putIfAbsent(reference, now);
            if (first == null || first.plus(STRANGE_AFTER).isAfter(now)) {
                return false;
            }
            unknown.remove(reference);
            return true;
        }
    }

    private Optional<Versioned<Notification>> record(
            Versioned<Notification> found, String reference, Optional<String> failure) {
        var cause = found.aggregate().cause();
        var recorded = new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null)
                .call(() -> recording.record(found, notification -> failure.map(
                                code -> notification.fail(FailureKind.PERMANENT, code, clock.instant()))
                        .orElseGet(() -> notification.confirm(reference, clock.instant()))));
        recorded.ifPresent(awaited::remember);
        return recorded;
    }
}
