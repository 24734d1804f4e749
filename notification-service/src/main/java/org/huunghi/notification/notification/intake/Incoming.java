package org.huunghi.notification.notification.intake;

import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.notification.notification.Cause;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.template.Occasion;

/** Reads what every notice needs from an event; without it the event cannot be told to anybody. */
final class Incoming {

    private Incoming() {}

    static Cause cause(IncomingEvent<?> event, Occasion occasion) {
        var context = ChangeContext.current();
        return new Cause(
                event.id(),
                occasion,
                event.subject(),
                event.time(),
                event.correlationId() == null ? context.correlationId() : event.correlationId(),
                context.traceparent(),
                event.sequence(),
                null);
    }

    static Text text(Title title) {
        var given = required(title, "state.title");
        return new Text(required(given.vi(), "state.title.vi"), given.en());
    }

    static <T> T required(T value, String field) {
        if (value == null) {
            throw new Poison("field-missing", "the event has no " + field);
        }
        return value;
    }
}
