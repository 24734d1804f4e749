package org.huunghi.notification.statistics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.huunghi.notification.template.Tariff;

/**
 * Counts what was reported, each once. A report may come again because its event was published twice: then it lies in
 * another place, and which events of the notification were heard tells. Or because a batch that was cut short is read
 * again: then each cell knows how far it had come, and nothing is taken for heard before all cells have it.
 */
public final class CountingReports {

    private final Cells cells;
    private final Tariff tariff;
    private final Clock clock;

    public CountingReports(Cells cells, Tariff tariff, Clock clock) {
        this.cells = cells;
        this.tariff = tariff;
        this.clock = clock;
    }

    /**
     * @param batch in the order of each lane
     * @throws Cells.CountedElsewhere when it is to be tried again
     */
    public void count(List<Placed> batch) {
        var heard = new HashMap<>(cells.heard(
                batch.stream().map(placed -> placed.reported().notification()).toList()));
        var fresh = new ArrayList<Placed>();
        for (var placed : batch) {
            var reported = placed.reported();
            var before = heard.getOrDefault(reported.notification(), Heard.NOTHING);
            if (!before.has(reported.sequence())) {
                heard.put(reported.notification(), before.and(reported.sequence()));
                fresh.add(placed);
            }
        }
        if (!fresh.isEmpty()) {
            add(fresh);
            cells.remember(heard, clock.instant());
        }
    }

    private void add(List<Placed> fresh) {
        var keys = new LinkedHashMap<Placed, List<CellKey>>();
        fresh.forEach(placed -> keys.put(placed, keys(placed.reported())));
        var touched = new HashMap<CellKey, Cell>();
        var wanted = keys.values().stream().flatMap(List::stream).distinct().toList();
        cells.find(wanted).forEach(cell -> touched.put(cell.key(), cell));
        keys.forEach((placed, of) -> {
            var figures = placed.reported().figures(tariff);
            of.forEach(key -> touched.computeIfAbsent(key, Cell::empty).count(placed, figures));
        });
        cells.save(touched.values().stream().filter(Cell::isChanged).toList());
    }

    private List<CellKey> keys(Reported reported) {
        return CellKey.of(reported, reported.at().atZone(clock.getZone()).toLocalDate());
    }
}
