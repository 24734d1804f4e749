package org.huunghi.local.sink;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The newest of what a sink has received, in memory: a sink is looked at, it is not an archive. */
public final class Inbox<R extends Received> {
    private static final int CAPACITY = 10_000;

    private final ArrayDeque<Place<R>> newestLast = new ArrayDeque<>();
    private volatile Consumer<R> watcher = received -> {};

    /** Where something lies that may be replaced. */
    private static final class Place<R> {
        R received;

        Place(R received) {
            this.received = received;
        }
    }

    /** Is told of everything that arrives from now on, also of what is too much to be kept. */
    public void watch(Consumer<R> next) {
        watcher = next;
    }

    public void add(R received) {
        watcher.accept(received);
        keep(received);
    }

    private synchronized void keep(R received) {
        if (newestLast.size() == CAPACITY) {
            newestLast.removeFirst();
        }
        newestLast.addLast(new Place<>(received));
    }

    /** For what becomes known later, such as a receipt: changes the newest that is meant. */
    public synchronized void replace(Predicate<R> meant, UnaryOperator<R> change) {
        var newestFirst = newestLast.descendingIterator();
        while (newestFirst.hasNext()) {
            var place = newestFirst.next();
            if (meant.test(place.received)) {
                place.received = change.apply(place.received);
                return;
            }
        }
    }

    public synchronized void clear() {
        newestLast.clear();
    }

    public synchronized List<R> all() {
        return newestLast.stream().map(place -> place.received).toList();
    }

    /** Oldest first; null asks for any recipient, or for all times. */
    public List<R> find(String to, Instant since) {
        return all().stream()
                .filter(received -> to == null || received.isTo(to))
                .filter(received -> since == null || !received.receivedAt().isBefore(since))
                .toList();
    }
}
