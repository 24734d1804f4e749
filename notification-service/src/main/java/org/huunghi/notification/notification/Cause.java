package org.huunghi.notification.notification;

import java.time.Instant;
import java.util.Objects;
import org.huunghi.notification.template.Occasion;

/**
 * The event that calls for a message.
 *
 * @param event id of the event
 * @param about id of the aggregate that it is about
 * @param at when it happened
 * @param correlation the conversation it belongs to
 * @param trace W3C trace context, or {@code null}
 */
public record Cause(String event, Occasion occasion, String about, Instant at, String correlation, String trace) {

    public Cause {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(at, "at");
    }

    /** The same, told at this time. */
    Cause at(Instant time) {
        return new Cause(event, occasion, about, time, correlation, trace);
    }
}
