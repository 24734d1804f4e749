package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Versioned;

/**
 * Records that an email came back after its relay had taken it. One whose mailbox does not exist has failed, and the
 * address is put out of use; one that only could not be brought in time is sent again.
 */
public final class RecordingBounce {

    private static final String PERMANENT = "5.";

    private final Notifications notifications;
    private final Recording recording;
    private final HardBounces hardBounces;
    private final Duration pause;
    private final Clock clock;

    /**
     * @param pause before what could not be brought in time is sent again
     */
    public RecordingBounce(
            Notifications notifications, Recording recording, HardBounces hardBounces, Duration pause, Clock clock) {
        this.notifications = notifications;
        this.recording = recording;
        this.hardBounces = hardBounces;
        this.pause = pause;
        this.clock = clock;
    }

    /**
     * Nothing happens when it was recorded before, or is about an earlier round.
     *
     * @param message id of the email: the notification's, with the number of the round after a dot when there was one
     * @param status of RFC 3463, for example {@code 5.1.1}
     */
    public void record(String message, String status) {
        var dot = message.indexOf('.');
        var round = dot < 0 ? 0 : Integer.parseInt(message.substring(dot + 1));
        notifications
                .find(dot < 0 ? message : message.substring(0, dot))
                .filter(found -> found.aggregate().progress().round() == round)
                .ifPresent(found -> {
                    var cause = found.aggregate().cause();
                    new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null).call(() -> {
                        recording
                                .record(found, notification -> decide(notification, round, status))
                                .map(Versioned::aggregate)
                                .ifPresent(hardBounces::take);
                        return null;
                    });
                });
    }

    private Decision<Notification, NotificationEvent, NotificationRejection> decide(
            Notification notification, int round, String status) {
        Instant now = clock.instant();
        if (notification.progress().round() != round) {
            return Decision.rejected(new NotificationRejection.UnknownReference());
        }
        return status.startsWith(PERMANENT)
                ? notification.fail(FailureKind.PERMANENT, code(status), now)
                : notification.sendAgain(now.plus(pause), code(status), now);
    }

    private static String code(String status) {
        return "dsn-" + status;
    }
}
