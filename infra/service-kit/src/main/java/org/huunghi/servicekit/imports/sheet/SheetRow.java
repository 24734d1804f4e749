package org.huunghi.servicekit.imports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * One row.
 *
 * @param line as a spreadsheet numbers it; the header is usually line 1
 * @param cells without blanks around them, {@code null} where there is nothing
 */
public record SheetRow(int line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(Objects::isNull);
    }
}
