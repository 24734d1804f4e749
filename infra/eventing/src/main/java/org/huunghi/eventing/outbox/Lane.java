package org.huunghi.eventing.outbox;

import java.util.ArrayDeque;
import java.util.List;

/**
 * The events of one aggregate on their way to the broker: one in flight, the others waiting by rising sequence. Touched
 * by the relay's thread alone.
 */
final class Lane {

    /** An event and the moment from which its lag counts. */
    record Waiting(OutboxEntry entry, long since) {}

    private enum Occupation {
        NONE,
        SENDING,
        READING,
        RESTING
    }

    private final Outbox outbox;
    private final String aggregateId;
    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private final RelayMemory memory;

    private Occupation occupation = Occupation.NONE;
    /** The highest sequence that is acknowledged, or waits here. */
    private long known;

    private long acknowledged;
    /** The document holds, or may hold, more than what waits here. */
    private boolean behind;

    private int failures;

    Lane(Outbox outbox, String aggregateId, RelayMemory memory) {
        this.outbox = outbox;
        this.aggregateId = aggregateId;
        this.memory = memory;
    }

    Outbox outbox() {
        return outbox;
    }

    String aggregateId() {
        return aggregateId;
    }

    boolean isOccupied() {
        return occupation != Occupation.NONE;
    }

    boolean hasWork() {
        return behind || !waiting.isEmpty();
    }

    boolean isIdle() {
        return !isOccupied() && !hasWork();
    }

    Waiting next() {
        return waiting.peekFirst();
    }

    /** An aggregate of this id begins (again): what was known of a former one no longer counts. */
    void begin() {
        if (isIdle()) {
            known = 0;
            acknowledged = 0;
        }
    }

    void fallBehind() {
        behind = true;
    }

    /**
     * Takes over a view of the document. A view holds everything that was pending when its last event was committed, so
     * what is missing below was acknowledged; but once something was left out here, only a fresh view counts.
     */
    void offer(List<OutboxEntry> view, long since) {
        if (behind || occupation == Occupation.READING || occupation == Occupation.RESTING) {
            behind = true;
        } else {
            append(view, since);
        }
    }

    void read() {
        occupation = Occupation.READING;
        behind = false;
    }

    /** Returns the events that the document still holds although they are acknowledged already. */
    List<OutboxEntry> wasRead(List<OutboxEntry> view, long since) {
        occupation = Occupation.NONE;
        if (view.isEmpty()) {
            failures = 0;
        }
        append(view, since);
        return view.stream().filter(entry -> entry.sequence() <= acknowledged).toList();
    }

    void send() {
        occupation = Occupation.SENDING;
    }

    OutboxEntry wasAcknowledged() {
        occupation = Occupation.NONE;
        failures = 0;
        var entry = waiting.removeFirst().entry();
        memory.release(entry);
        acknowledged = entry.sequence();
        return entry;
    }

    /** Drops what waits; it is read back after the rest. Returns how often in a row this aggregate has failed. */
    int rest() {
        occupation = Occupation.RESTING;
        waiting.forEach(w -> memory.release(w.entry()));
        waiting.clear();
        known = acknowledged;
        behind = true;
        return ++failures;
    }

    void wake() {
        occupation = Occupation.NONE;
    }

    private void append(List<OutboxEntry> view, long since) {
        for (var entry : view) {
            if (entry.sequence() > known) {
                if (memory.isFull() && !waiting.isEmpty()) {
                    behind = true;
                    return;
                }
                memory.take(entry);
                waiting.addLast(new Waiting(entry, since));
                known = entry.sequence();
            }
        }
    }
}
