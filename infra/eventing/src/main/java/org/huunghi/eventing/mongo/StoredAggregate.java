package org.huunghi.eventing.mongo;

import java.util.List;
import org.huunghi.eventing.Sequenced;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.outbox.OutboxEntry;

/**
 * An aggregate as its document holds it.
 *
 * @param sequence of its last event
 * @param pending events that were not removed when this was read, or written since
 */
record StoredAggregate<A>(A aggregate, long version, long sequence, List<OutboxEntry> pending)
        implements Versioned<A>, Sequenced {

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
                                .toList());
    }
}
