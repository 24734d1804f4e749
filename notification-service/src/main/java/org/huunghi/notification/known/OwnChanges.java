package org.huunghi.notification.known;

import java.util.concurrent.atomic.AtomicLong;

/** How often this instance has changed what it remembers for a moment: what was read before the last change is too old. */
public final class OwnChanges {

    private final AtomicLong count = new AtomicLong();

    public void note() {
        count.incrementAndGet();
    }

    public long count() {
        return count.get();
    }
}
