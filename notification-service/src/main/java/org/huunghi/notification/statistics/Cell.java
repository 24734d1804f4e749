package org.huunghi.notification.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * The figures of one thing on one day, with how far each lane has been counted in: both are kept by one write, so that a
 * report that comes again is not counted again.
 */
public final class Cell {

    private final CellKey key;
    private final long version;
    private final Map<String, Long> counted;
    private final Figures figures;
    private boolean changed;

    /**
     * @param version 0 for one that is not kept yet
     * @param counted the last offset of each lane
     */
    public Cell(CellKey key, long version, Map<String, Long> counted, Figures figures) {
        this.key = key;
        this.version = version;
        this.counted = new HashMap<>(counted);
        this.figures = figures;
    }

    static Cell empty(CellKey key) {
        return new Cell(key, 0, Map.of(), new Figures());
    }

    void count(Placed placed, Figures added) {
        if (placed.offset() > counted.getOrDefault(placed.lane(), -1L)) {
            counted.put(placed.lane(), placed.offset());
            figures.add(added);
            changed = true;
        }
    }

    public CellKey key() {
        return key;
    }

    public long version() {
        return version;
    }

    public Map<String, Long> counted() {
        return counted;
    }

    public Figures figures() {
        return figures;
    }

    boolean isChanged() {
        return changed;
    }
}
