package org.huunghi.eventing;

/** Somebody else changed the aggregate first. The caller reads it again and decides anew; HTTP answers 412. */
public final class StaleAggregate extends RuntimeException {

    private final long expected;
    private final long current;

    public StaleAggregate(long expected, long current) {
        super("expected version " + expected + ", the store holds " + current, null, false, false);
        this.expected = expected;
        this.current = current;
    }

    public long expected() {
        return expected;
    }

    /** The version in the store when the conflict was seen. */
    public long current() {
        return current;
    }
}
