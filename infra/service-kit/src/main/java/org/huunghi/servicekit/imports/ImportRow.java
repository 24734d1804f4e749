package org.huunghi.servicekit.imports;

import java.util.List;

/**
 * A row of an import.
 *
 * @param line as a spreadsheet numbers it
 * @param record id of what it made, {@code null} before
 */
public record ImportRow(int line, RowStatus status, List<RowCell> cells, List<RowFlaw> flaws, String record) {

    public ImportRow {
        cells = List.copyOf(cells);
        flaws = flaws == null ? List.of() : List.copyOf(flaws);
    }

    ImportRow created(String id) {
        return new ImportRow(line, RowStatus.CREATED, cells, List.of(), id);
    }

    ImportRow failed(List<RowFlaw> why) {
        return new ImportRow(line, RowStatus.FAILED, cells, why, null);
    }
}
