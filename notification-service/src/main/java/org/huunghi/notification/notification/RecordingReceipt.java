package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Versioned;

/** Records what a provider's receipt says. Receipts come late, twice and out of order: a status only moves forward. */
public final class RecordingReceipt {

    private final Notifications notifications;
    private final Recording recording;
    private final Clock clock;

    public RecordingReceipt(Notifications notifications, Recording recording, Clock clock) {
        this.notifications = notifications;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * False when no notification has a part of this reference, perhaps because its handover is not recorded yet.
     *
     * @param failure the provider's code for why the part cannot arrive; empty when it arrived
     */
    public boolean receive(String reference, Optional<String> failure) {
        var found = notifications.findByReference(reference);
        found.ifPresent(notification -> {
            var cause = notification.aggregate().cause();
            new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null)
                    .call(() -> record(notification, reference, failure));
        });
        return found.isPresent();
    }

    private Optional<Versioned<Notification>> record(
            Versioned<Notification> found, String reference, Optional<String> failure) {
        return recording.record(found, notification -> failure.map(
                        code -> notification.fail(FailureKind.PERMANENT, code, clock.instant()))
                .orElseGet(() -> notification.confirm(reference, clock.instant())));
    }
}
