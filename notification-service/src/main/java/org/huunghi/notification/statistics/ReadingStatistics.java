package org.huunghi.notification.statistics;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huunghi.notification.notification.NotificationRights.Scope;

/** Adds up the figures of a period. */
public final class ReadingStatistics {

    private final Cells cells;

    public ReadingStatistics(Cells cells) {
        this.cells = cells;
    }

    /** The figures by what was asked for; of a day, by the day. */
    public SortedMap<String, Figures> read(Scope scope, By by, LocalDate from, LocalDate to) {
        var found = new TreeMap<String, Figures>();
        cells.each(by == By.DAY ? By.CHANNEL : by, CellKey.scope(scope), from, to, cell -> {
            var value = by == By.DAY ? cell.key().day().toString() : cell.key().value();
            found.computeIfAbsent(value, v -> new Figures()).add(cell.figures());
        });
        return found;
    }

    public static Figures total(Iterable<Figures> all) {
        var total = new Figures();
        all.forEach(total::add);
        return total;
    }
}
