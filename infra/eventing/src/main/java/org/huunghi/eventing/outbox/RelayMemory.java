package org.huunghi.eventing.outbox;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the relay holds, so that an outage of the broker cannot fill the heap. */
final class RelayMemory {

    private static final int PER_ENTRY = 500;

    private final long limit;
    private final AtomicLong held = new AtomicLong();
    private final AtomicInteger entries = new AtomicInteger();

    RelayMemory(long limit) {
        this.limit = limit;
    }

    boolean isFull() {
        return held.get() >= limit;
    }

    void take(OutboxEntry entry) {
        held.addAndGet(sizeOf(entry));
        entries.incrementAndGet();
    }

    void release(OutboxEntry entry) {
        held.addAndGet(-sizeOf(entry));
        entries.decrementAndGet();
    }

    void take(List<OutboxEntry> handed) {
        handed.forEach(this::take);
    }

    void release(List<OutboxEntry> handed) {
        handed.forEach(this::release);
    }

    /** How many events are held. */
    int entries() {
        return entries.get();
    }

    private static long sizeOf(OutboxEntry entry) {
        return PER_ENTRY + (long) entry.data().length();
    }
}
