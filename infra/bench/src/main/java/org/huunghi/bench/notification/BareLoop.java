package org.huunghi.bench.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How fast a provider's client is when nothing is stored, worded or remembered around it. */
final class BareLoop {

    private BareLoop() {}

    /** Opens what one thread of the loop hands its messages over by. */
    interface Connector extends AutoCloseable {
        Connection connect() throws Exception;

        @Override
        default void close() {
            // Most hold nothing themselves.
        }
    }

    /** Belongs to one thread. */
    interface Connection {
        void hand(int number) throws Exception;

        void close() throws Exception;
    }

    /** Messages a second. */
    static double run(Connector connector, int connections, int messages) throws Exception {
        var next = new AtomicInteger();
        var opened = new ArrayList<Connection>();
        for (var i = 0; i < connections; i++) {
            opened.add(connector.connect());
        }
        var start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var loops = opened.stream()
                    .map(connection -> loop(connection, next, messages))
                    .toList();
            for (Future<Void> loop : threads.invokeAll(loops)) {
                loop.get();
            }
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        closeAll(opened);
        return messages / seconds;
    }

    private static Callable<Void> loop(Connection connection, AtomicInteger next, int messages) {
        return () -> {
            for (var number = next.getAndIncrement(); number < messages; number = next.getAndIncrement()) {
                connection.hand(number);
            }
            return null;
        };
    }

    private static void closeAll(List<Connection> connections) throws Exception {
        for (var connection : connections) {
            connection.close();
        }
    }
}
