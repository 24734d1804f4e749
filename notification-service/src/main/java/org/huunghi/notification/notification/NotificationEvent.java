package org.huunghi.notification.notification;

import java.time.Instant;
import org.huunghi.eventing.DomainEvent;

/** What happens to a notification. Never carries contact data. */
public sealed interface NotificationEvent extends DomainEvent {

    /**
     * @param round 0 at first, one more for each resend
     */
    record Queued(int round) implements NotificationEvent {}

    /**
     * @param at when it is decided who is told
     */
    record Scheduled(Instant at) implements NotificationEvent {}

    /**
     * @param event id of the event that it tells of too
     */
    record Gathered(String event) implements NotificationEvent {}

    /**
     * @param why a code
     */
    record PutOff(Instant until, String why) implements NotificationEvent {}

    /**
     * @param why a code
     */
    record Cancelled(String why) implements NotificationEvent {}

    record Unrouted() implements NotificationEvent {}

    /**
     * @param recipients how many have been found
     */
    record Routed(int recipients) implements NotificationEvent {}

    record SendingStarted(int attempt) implements NotificationEvent {}

    record Deferred(FailureKind kind, String code, Instant nextAttemptAt) implements NotificationEvent {}

    /**
     * @param template version of the template it was worded by
     */
    record Sent(int attempt, int parts, long template) implements NotificationEvent {}

    record PartDelivered(int delivered, int parts) implements NotificationEvent {}

    record Delivered(int parts) implements NotificationEvent {}

    record Failed(FailureKind kind, String code) implements NotificationEvent {}

    record Expired(Instant since) implements NotificationEvent {}
}
