package org.huunghi.eventing.inbox;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Handles records at the same time, so that they share waiting for the store, and those of one key in their order. */
final class SideBySide {

    /** As many wait for the store at one time. */
    static final int AT_ONCE = 64;

    private static final ByteBuffer KEYLESS = ByteBuffer.allocate(0);

    private SideBySide() {}

    /**
     * Returns when all are handled.
     *
     * @throws RuntimeException what kept one of them from being handled, once nothing is under way any more
     */
    static void handle(List<ConsumedRecord> records, Consumer<ConsumedRecord> handler) {
        var lanes = lanes(records);
        if (lanes.size() < 2) {
            records.forEach(handler);
            return;
        }
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            var handled = lanes.stream()
                    .<Future<?>>map(lane -> threads.submit(() -> lane.forEach(handler)))
                    .toList();
            await(handled);
        }
    }

    /** One for each key; what has no key follows what has none, too. */
    private static List<List<ConsumedRecord>> lanes(List<ConsumedRecord> records) {
        Map<ByteBuffer, List<ConsumedRecord>> lanes = new LinkedHashMap<>();
        for (var record : records) {
            var key = record.key() == null ? KEYLESS : ByteBuffer.wrap(record.key());
            lanes.computeIfAbsent(key, lane -> new ArrayList<>()).add(record);
        }
        return List.copyOf(lanes.values());
    }

    private static void await(List<Future<?>> handled) {
        try {
            for (var lane : handled) {
                lane.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException trouble
                    ? trouble
                    : new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before all was handled", stopping);
        }
    }
}
