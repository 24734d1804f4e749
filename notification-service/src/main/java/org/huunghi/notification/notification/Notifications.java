package org.huunghi.notification.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;

/** All notifications; those in the queue are found by when they are due. */
public interface Notifications {

    /**
     * Which ones a reader asks for; {@code null} is any.
     *
     * @param event id of the event
     * @param occasion the event's kind
     * @param provider the one that has it, or was asked last
     * @param scope what the reader may see
     * @param from queued at this moment or later
     * @param until queued before this moment
     */
    record Wanted(
            String officer,
            String event,
            String occasion,
            Channel channel,
            NotificationStatus status,
            String provider,
            NotificationRights.Scope scope,
            Instant from,
            Instant until) {

        /** What notifications can be counted by. */
        public static final List<String> FACETS = List.of("status", "channel", "occasion", "unit", "provider");
    }

    Optional<Versioned<Notification>> find(String id);

    /** Those that have a part which a provider calls by one of these references. */
    List<Versioned<Notification>> findByReferences(Collection<String> references);

    /**
     * Empty when there is one with this id already.
     *
     * @throws TurnTaken when another one has its turn
     */
    Optional<Versioned<Notification>> add(
            Accepted<Notification, NotificationEvent, ?> decision, Attribution attribution);

    Versioned<Notification> save(
            Versioned<Notification> before,
            Accepted<Notification, NotificationEvent, ?> decision,
            Attribution attribution);

    /** The next ones of the channel's queue, due or not, the earliest first. */
    List<Versioned<Notification>> next(Channel channel, int limit);

    /** Those for whom it is to be decided by now who is told, the earliest first. */
    List<Versioned<Notification>> scheduled(Instant until, int limit);

    /**
     * The newest first.
     *
     * @param after {@link Notification#place()} of the last one of the former page, or {@code null}
     */
    List<Versioned<Notification>> list(Wanted wanted, String after, int limit);

    /** How those asked for are spread over the values of some of {@link Wanted#FACETS}. */
    Facets facets(Wanted wanted, List<String> by);

    /** The number of the last turn of this recipient's window that is taken, 0 when none is. */
    int lastTurn(String recipient, Instant window);

    /** How many were queued before this moment, counted no further than to the limit. */
    long countOlder(Instant before, int limit);

    /** Removes the oldest of them for good, no more than the limit; answers how many. */
    int removeOlder(Instant before, int limit);

    Optional<StoredAnswer> answer(String id, String key);

    /** Another message has this turn of the recipient. */
    final class TurnTaken extends RuntimeException {
        public TurnTaken() {
            super("turn taken", null, false, false);
        }
    }
}
