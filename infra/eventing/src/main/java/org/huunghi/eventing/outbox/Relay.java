package org.huunghi.eventing.outbox;

import java.util.List;

/** Told of every committed change, so that its events go out at once. */
@FunctionalInterface
public interface Relay {

    /**
     * Returns at once, whatever the state of the broker.
     *
     * @param pending all events of the aggregate that may be pending at this commit, by rising sequence
     * @param created whether the change made the aggregate
     */
    void committed(Outbox outbox, String aggregateId, List<OutboxEntry> pending, boolean created);

    /**
     * The last event of the aggregate that the broker has although its document may still hold it, 0 when none is known:
     * the next change may leave out what comes up to it, which spares a removal.
     */
    default long acknowledged(Outbox outbox, String aggregateId) {
        return 0;
    }
}
