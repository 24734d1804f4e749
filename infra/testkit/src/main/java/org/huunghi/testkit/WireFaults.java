package org.huunghi.testkit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.huunghi.testkit.TcpProxy.Direction;

/** The faults of one proxy and the waiting they cause; healing wakes whoever waits. */
final class WireFaults {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Direction, Long> untilCut = new EnumMap<>(Direction.class);
    private long latencyNanos;
    private long bytesPerSecond;
    private boolean holding;
    private boolean refusing;

    void delay(Duration latency) {
        change(() -> latencyNanos = latency.toNanos());
    }

    void narrow(long newBytesPerSecond) {
        change(() -> bytesPerSecond = newBytesPerSecond);
    }

    void hold() {
        change(() -> holding = true);
    }

    void refuse() {
        change(() -> refusing = true);
    }

    void cutAfter(long bytes, Direction direction) {
        change(() -> untilCut.put(direction, bytes));
    }

    void heal() {
        change(() -> {
            latencyNanos = 0;
            bytesPerSecond = 0;
            holding = false;
            refusing = false;
            untilCut.clear();
        });
    }

    boolean refuses() {
        lock.lock();
        try {
            return refusing;
        } finally {
            lock.unlock();
        }
    }

    /** Waits as long as the present faults hold back that many bytes. */
    void await(int bytes) throws InterruptedException {
        lock.lock();
        try {
            var start = System.nanoTime();
            for (var left = waitFor(bytes, start); left > 0; left = waitFor(bytes, start)) {
                changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** How many of these bytes may still pass before the cut. */
    int passing(int bytes, Direction direction) {
        lock.lock();
        try {
            var left = untilCut.get(direction);
            if (left == null) {
                return bytes;
            }
            var passing = (int) Math.min(bytes, left);
            untilCut.put(direction, left - passing);
            return passing;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the cut is due; it is then spent. */
    boolean cutNow(Direction direction) {
        lock.lock();
        try {
            return untilCut.remove(direction, 0L);
        } finally {
            lock.unlock();
        }
    }

    private long waitFor(int bytes, long start) {
        if (holding) {
            return Long.MAX_VALUE;
        }
        var transfer = bytesPerSecond == 0 ? 0 : TimeUnit.SECONDS.toNanos(bytes) / bytesPerSecond;
        return latencyNanos + transfer - (System.nanoTime() - start);
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
