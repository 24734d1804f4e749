package org.huunghi.servicekit.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huunghi.servicekit.imports.sheet.SheetRow;
import org.huunghi.servicekit.imports.sheet.UnreadableSheet;

/** Which column of a file is which field, by its first row. */
record Header(List<String> fields, List<String> ignored) {

    /** Stands where a column of the file means nothing to us. */
    private static final String NONE = "";

    /**
     * @throws UnreadableSheet when a required column is missing or a column stands twice
     */
    static Header of(SheetRow row, List<ImportColumn> columns) {
        var fields = new ArrayList<String>();
        var ignored = new ArrayList<String>();
        for (var title : row.cells()) {
            var known = columns.stream()
                    .filter(column -> title != null && column.isHeaded(title))
                    .findFirst();
            fields.add(known.map(ImportColumn::field).orElse(NONE));
            if (known.isEmpty() && title != null) {
                ignored.add(title);
            }
        }
        refuseMissing(fields, columns);
        refuseTwice(fields, row);
        return new Header(List.copyOf(fields), ignored);
    }

    List<RowCell> cells(SheetRow row) {
        return IntStream.range(0, Math.min(fields.size(), row.cells().size()))
                .filter(i -> !fields.get(i).equals(NONE) && row.cells().get(i) != null)
                .mapToObj(i -> new RowCell(fields.get(i), row.cells().get(i)))
                .toList();
    }

    private static void refuseMissing(List<String> fields, List<ImportColumn> columns) {
        var missing = columns.stream()
                .filter(ImportColumn::required)
                .filter(column -> !fields.contains(column.field()))
                .map(column -> column.vi() + " / " + column.en())
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            throw new UnreadableSheet("import-columns-missing", missing);
        }
    }

    private static void refuseTwice(List<String> fields, SheetRow row) {
        var seen = new HashSet<String>();
        for (var i = 0; i < fields.size(); i++) {
            if (!fields.get(i).equals(NONE) && !seen.add(fields.get(i))) {
                throw new UnreadableSheet("import-column-twice", row.cells().get(i));
            }
        }
    }
}
