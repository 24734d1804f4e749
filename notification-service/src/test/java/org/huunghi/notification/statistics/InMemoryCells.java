package org.huunghi.notification.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Cells without a store, with the store's compare-and-set; it can be cut off in the middle of its work. */
public final class InMemoryCells implements Cells {

    private final Map<CellKey, Cell> stored = new HashMap<>();
    private final Map<String, Heard> heard = new HashMap<>();
    private int writesLeft = Integer.MAX_VALUE;

    static final class Killed extends RuntimeException {}

    /** From now on only so many writes are made, each of one document. */
    void killedAfter(int writes) {
        writesLeft = writes;
    }

    @Override
    public List<Cell> find(Collection<CellKey> keys) {
        return keys.stream()
                .filter(stored::containsKey)
                .map(stored::get)
                .map(InMemoryCells::copy)
                .toList();
    }

    @Override
    public void save(Collection<Cell> changed) {
        for (var cell : changed) {
            write();
            var before = stored.get(cell.key());
            if ((before == null ? 0 : before.version()) != cell.version()) {
                throw new CountedElsewhere();
            }
            var copy = copy(cell);
            stored.put(cell.key(), new Cell(cell.key(), cell.version() + 1, copy.counted(), copy.figures()));
        }
    }

    @Override
    public Map<String, Heard> heard(Collection<String> notifications) {
        var found = new HashMap<>(heard);
        found.keySet().retainAll(notifications);
        return found;
    }

    @Override
    public void remember(Map<String, Heard> counted, Instant at) {
        counted.forEach((notification, events) -> {
            write();
            heard.put(notification, events);
        });
    }

    @Override
    public void each(By by, String scope, LocalDate from, LocalDate to, Consumer<Cell> reader) {
        stored.values().stream()
                .filter(cell -> cell.key().by() == by)
                .filter(cell -> scope == null
                        ? cell.key().scope().startsWith("province ")
                        : cell.key().scope().equals(scope))
                .filter(cell ->
                        !cell.key().day().isBefore(from) && !cell.key().day().isAfter(to))
                .forEach(reader);
    }

    @Override
    public long countOlder(Instant before, int limit) {
        return 0;
    }

    @Override
    public int removeOlder(Instant before, int limit) {
        return 0;
    }

    @Override
    public long countForgettable(Instant before, int limit) {
        return 0;
    }

    @Override
    public int forget(Instant before, int limit) {
        return 0;
    }

    private void write() {
        if (writesLeft-- <= 0) {
            throw new Killed();
        }
    }

    private static Cell copy(Cell cell) {
        return new Cell(
                cell.key(),
                cell.version(),
                cell.counted(),
                Figures.of(new TreeMap<>(cell.figures().counters())));
    }
}
