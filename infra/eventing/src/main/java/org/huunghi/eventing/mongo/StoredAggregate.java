package org.huunghi.eventing.mongo;

import java.util.List;
import org.bson.Document;
import org.huunghi.eventing.Sequenced;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.outbox.OutboxEntry;

/**
 * An aggregate as its document holds it.
 *
 * @param sequence of its last event
 * @param pending events that were not removed when this was read, or written since
 * @param keys as this instance wrote them with this version; {@code null} when it was read, for whoever wrote it may have
 *     made them by older rules
 */
record StoredAggregate<A>(A aggregate, long version, long sequence, List<OutboxEntry> pending, Document keys)
        implements Versioned<A>, Sequenced {

    /** What a change makes of it that tells so many events. */
    StoredAggregate<A> next(A state, int told, List<OutboxEntry> pending, Document keys) {
        return new StoredAggregate<>(state, version + 1, sequence + told, List.copyOf(pending), keys);
    }

    /** This, without the events up to a sequence, which wait no longer. */
    StoredAggregate<A> withoutPending(long last) {
        return pending.isEmpty() || pending.getFirst().sequence() > last
                ? this
                : new StoredAggregate<>(
                        aggregate,
                        version,
                        sequence,
                        pending.stream()
                                .filter(entry -> entry.sequence() > last)
                                .toList(),
                        keys);
    }
}
