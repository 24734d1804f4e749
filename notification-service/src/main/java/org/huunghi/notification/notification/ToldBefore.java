package org.huunghi.notification.notification;

import java.util.stream.Stream;
import org.huunghi.eventing.Versioned;

/**
 * Knows whether an event that is read again was told to its recipient already, even in a message that gathers others for
 * wishes which have changed since.
 */
public final class ToldBefore {

    private final Notifications notifications;
    private final Slots slots;

    public ToldBefore(Notifications notifications, Slots slots) {
        this.notifications = notifications;
        this.slots = slots;
    }

    /**
     * @param pressing the pace for who wishes to be told at once; the others have it in the digest
     */
    boolean has(Letter letter, Pace pressing) {
        var event = letter.cause().event();
        return Stream.of(pressing, Pace.DIGEST)
                .flatMap(pace -> slots.of(letter, pace).stream())
                .map(Slot::id)
                .distinct()
                .flatMap(id -> notifications.find(id).stream())
                .map(Versioned::aggregate)
                .anyMatch(message -> message.tells(event));
    }
}
