package org.huunghi.notification.notification;

import java.time.Instant;

/**
 * A place in the queue.
 *
 * @param id of the notification that takes it; several letters of one id become one message
 * @param at when it is due
 * @param counted whether it takes one of the recipient's turns
 * @param turn the one it takes, {@code null} as long as it has none
 */
record Slot(String id, Instant at, boolean counted, Turn turn) {

    Slot(String id, Instant at) {
        this(id, at, false, null);
    }

    Slot inTurn() {
        return new Slot(id, at, true, null);
    }

    Slot taking(Turn next, Instant due) {
        return new Slot(id, due, true, next);
    }
}
