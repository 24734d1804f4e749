package org.huunghi.servicekit.imports.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huunghi.servicekit.imports.ImportColumn;
import org.huunghi.servicekit.imports.ImportKind;
import org.huunghi.servicekit.imports.ImportRow;
import org.huunghi.servicekit.imports.RowCell;
import org.huunghi.servicekit.imports.RowFlaw;
import org.huunghi.servicekit.imports.RowStatus;

/**
 * A row as its importer sees it.
 *
 * @param cells texts by field
 * @param record path of what it made
 */
record ShownRow(int line, RowStatus status, Map<String, String> cells, List<ShownFlaw> errors, String record) {

    /**
     * What is wrong with it.
     *
     * @param column the header in the reader's language, {@code null} when it is the row as a whole
     */
    record ShownFlaw(String field, String column, String code, String message, Map<String, String> about) {

        static ShownFlaw of(RowFlaw flaw, ImportKind<?> kind, Locale language) {
            var english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
            var column = kind.columns().stream()
                    .filter(candidate -> holds(candidate, flaw.field()))
                    .findFirst()
                    .map(found -> english ? found.en() : found.vi())
                    .orElse(null);
            var about = flaw.about().isEmpty() ? null : flaw.about();
            return new ShownFlaw(flaw.field(), column, flaw.code(), english ? flaw.en() : flaw.vi(), about);
        }

        /** {@code leads} holds {@code leads[0].unit}; {@code title.vi} holds what is said of {@code title}. */
        private static boolean holds(ImportColumn column, String field) {
            return !field.isEmpty()
                    && (field.equals(column.field())
                            || field.startsWith(column.field() + "[")
                            || field.startsWith(column.field() + ".")
                            || column.field().startsWith(field + "."));
        }
    }

    static ShownRow of(ImportRow row, ImportKind<?> kind, Locale language) {
        var cells = new LinkedHashMap<String, String>();
        for (RowCell cell : row.cells()) {
            cells.put(cell.field(), cell.text());
        }
        return new ShownRow(
                row.line(),
                row.status(),
                cells,
                row.flaws().stream()
                        .map(flaw -> ShownFlaw.of(flaw, kind, language))
                        .toList(),
                row.record() == null ? null : kind.path() + "/" + row.record());
    }
}
