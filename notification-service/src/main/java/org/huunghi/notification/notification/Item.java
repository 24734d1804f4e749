package org.huunghi.notification.notification;

import java.util.Objects;

/** One of several things that a message tells of. */
public record Item(Cause cause, Facts facts) {

    public Item {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(facts, "facts");
    }
}
