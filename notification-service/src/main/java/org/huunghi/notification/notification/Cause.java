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
 * @param sequence the event's place in the history of what it is about, 0 for one that has none
 * @param test whether nobody is to be reached
 */
public record Cause(
        String event,
        Occasion occasion,
        String about,
        Instant at,
        String correlation,
        String trace,
        Long sequence,
        Boolean test) {

    public Cause {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(at, "at");
        sequence = sequence == null ? 0L : sequence;
        test = test != null && test;
    }

    /** Something real that is no event of another service. */
    public Cause(String event, Occasion occasion, String about, Instant at, String correlation, String trace) {
        this(event, occasion, about, at, correlation, trace, null, null);
    }

    /** What follows from it, under a name of its own. */
    Cause following(String name, Occasion next) {
        return new Cause(name, next, about, at, correlation, trace, sequence, test);
    }

    /** The same, told at this time. */
    Cause at(Instant time) {
        return new Cause(event, occasion, about, time, correlation, trace, sequence, test);
    }
}
