package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.DisablingContactPoint;
import org.huunghi.notification.policy.DisablingMailbox;

/**
 * Records that an email came back after its relay had taken it. One whose mailbox does not exist has failed, and the
 * address is put out of use; one that only could not be brought in time is sent again.
 */
public final class RecordingBounce {

    private static final String PERMANENT = "5.";

    private final Notifications notifications;
    private final Recording recording;
    private final DisablingContactPoint disabling;
    private final DisablingMailbox mailboxes;
    private final Duration pause;
    private final Clock clock;

    /**
     * @param pause before what could not be brought in time is sent again
     */
    public RecordingBounce(
            Notifications notifications,
            Recording recording,
            DisablingContactPoint disabling,
            DisablingMailbox mailboxes,
            Duration pause,
            Clock clock) {
        this.notifications = notifications;
        this.recording = recording;
        this.disabling = disabling;
        this.mailboxes = mailboxes;
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
                    new ChangeContext(cause.correlation(), cause.event(), cause.trace(), null).call(() -> recording
                            .record(found, notification -> decide(notification, round, status))
                            .filter(failed -> isAboutTheMailbox(status))
                            .map(failed -> disable(failed.aggregate().recipient(), code(status))));
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

    private boolean disable(Recipient recipient, String code) {
        return recipient.mailbox() == null
                ? disabling.disable(recipient.officer(), Channel.EMAIL, code)
                : mailboxes.disable(recipient.mailbox(), code);
    }

    /** Subjects 3, 6 and 7 of RFC 3463 blame the other system, the content or a policy, not the address. */
    private static boolean isAboutTheMailbox(String status) {
        return status.matches("5\\.[01245]\\.\\d+");
    }

    private static String code(String status) {
        return "dsn-" + status;
    }
}
