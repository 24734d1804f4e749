package org.huunghi.eventing.mongo;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.huunghi.eventing.outbox.OutboxEntry;

/** The events of a decision as they will go out, numbered on from the aggregate's last. */
record WordedEvents<A, E extends DomainEvent>(EventCatalogue<A, E> catalogue) {

    /** @param sequence of the aggregate's last event, 0 before the first */
    List<OutboxEntry> of(String id, long sequence, Accepted<A, E, ?> decision, Attribution attribution) {
        var context = ChangeContext.current();
        // The store keeps milliseconds; a copy that is sent again must not differ from the first.
        var at = attribution.at().truncatedTo(ChronoUnit.MILLIS);
        var entries = new ArrayList<OutboxEntry>();
        for (var event : decision.events()) {
            var encoded = catalogue.encode(event, decision.state(), attribution);
            var next = sequence + entries.size() + 1;
            entries.add(new OutboxEntry(
                    next,
                    EventMetadata.id(id, next),
                    encoded.type(),
                    encoded.dataSchema(),
                    at,
                    context.correlationId(),
                    context.causationId(),
                    context.traceparent(),
                    encoded.data()));
        }
        return List.copyOf(entries);
    }
}
