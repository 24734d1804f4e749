package org.huunghi.eventing.outbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * Decides what is sent next. One event of an aggregate is in flight at a time, so that no failure can reorder them;
 * many aggregates are in flight together. All methods run on the relay's thread.
 */
final class Dispatcher {

    /** What the dispatcher starts; each reports back on the relay's thread. */
    interface Work {

        void send(Lane lane, OutboxEntry entry);

        void readBack(Lane lane);

        void rest(Lane lane, int failures);

        /** The broker has these, the document still holds them. */
        void remove(Lane lane, List<OutboxEntry> acknowledged);
    }

    private final Lanes lanes;
    private final int limit;
    private final Work work;
    private final SequencedSet<Lane> ready = new LinkedHashSet<>();
    private int occupied;

    Dispatcher(Lanes lanes, int limit, Work work) {
        this.lanes = lanes;
        this.limit = limit;
        this.work = work;
    }

    /** @param pending a view of the document, {@code null} when it was too much to be held */
    void committed(Outbox outbox, String aggregateId, List<OutboxEntry> pending, boolean created, long since) {
        var lane = lanes.of(outbox, aggregateId);
        if (lane == null) {
            return;
        }
        if (created) {
            lane.begin();
        }
        if (pending == null) {
            lane.fallBehind();
        } else {
            lane.offer(pending, since);
        }
        advance(lane);
    }

    /** Returns whether anything is done about it: an aggregate that is on its way already needs nothing. */
    boolean swept(Outbox outbox, String aggregateId) {
        var lane = lanes.of(outbox, aggregateId);
        if (lane == null || !lane.isIdle()) {
            return false;
        }
        lane.fallBehind();
        advance(lane);
        return true;
    }

    void acknowledged(Lane lane) {
        work.remove(lane, List.of(lane.wasAcknowledged()));
        vacated(lane);
    }

    void wasRead(Lane lane, List<OutboxEntry> pending, long since) {
        var acknowledged = lane.wasRead(pending, since);
        if (!acknowledged.isEmpty()) {
            work.remove(lane, acknowledged);
        }
        vacated(lane);
    }

    /** Returns how often in a row this aggregate has failed. */
    int failed(Lane lane) {
        var failures = lane.rest();
        work.rest(lane, failures);
        occupied--;
        advanceOthers();
        return failures;
    }

    void rested(Lane lane) {
        lane.wake();
        advance(lane);
    }

    /** Nothing is under way or waits for its turn. Aggregates that rest after a failure do not count. */
    boolean isQuiet() {
        return occupied == 0 && ready.isEmpty();
    }

    /** A lane with more to do queues behind the others, so that a busy aggregate starves none. */
    private void vacated(Lane lane) {
        occupied--;
        if (lane.hasWork()) {
            ready.add(lane);
        }
        advanceOthers();
    }

    private void advanceOthers() {
        while (occupied < limit && !ready.isEmpty()) {
            advance(ready.removeFirst());
        }
    }

    private void advance(Lane lane) {
        if (lane.isOccupied() || !lane.hasWork()) {
            return;
        }
        if (occupied >= limit) {
            ready.add(lane);
            return;
        }
        occupied++;
        if (lane.next() != null) {
            lane.send();
            work.send(lane, lane.next().entry());
        } else {
            lane.read();
            work.readBack(lane);
        }
    }
}
