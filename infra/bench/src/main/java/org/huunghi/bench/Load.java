package org.huunghi.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Writers at work over the same thousand documents. Paced, they all write at the same moments and then leave the
 * machine time to publish, so that a call is measured and not how two cores are shared; flat out, they leave it none.
 */
record Load(int writers, int perSecond, int changes) {

    private static final int DOCUMENTS = 1_000;
    private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Changes the document with this id; returns the nanoseconds of the write alone. */
    interface Change {
        long of(String id);
    }

    record Result(Percentiles percentiles, double perSecond) {}

    static Load paced(int writers, int perSecond, int changes) {
        return new Load(writers, perSecond, changes);
    }

    static Load flatOut(int writers, int changes) {
        return new Load(writers, Integer.MAX_VALUE, changes);
    }

    Result run(Change change) throws Exception {
        var all = Percentiles.histogram();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var work = new ArrayList<Callable<Histogram>>();
            for (var writer = 0; writer < writers; writer++) {
                var first = writer;
                work.add(() -> write(change, first, begin));
            }
            for (var done : threads.invokeAll(work)) {
                all.add(done.get());
            }
        }
        var seconds = (System.nanoTime() - begin) / (double) NANOS_PER_SECOND;
        return new Result(Percentiles.of(all), changes / seconds);
    }

    /** Each writer has documents of its own: conflicts are another matter. */
    private Histogram write(Change change, int first, long begin) {
        var own = Percentiles.histogram();
        for (var i = 0; i < changes / writers; i++) {
            var due = begin + i * NANOS_PER_SECOND * writers / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            own.recordValue(change.of("d" + (first + i * writers) % (DOCUMENTS / writers * writers)));
        }
        return own;
    }
}
