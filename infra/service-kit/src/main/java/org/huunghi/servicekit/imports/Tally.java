package org.huunghi.servicekit.imports;

import java.util.List;

/**
 * What the check found.
 *
 * @param ignoredColumns headers that mean nothing to us
 */
public record Tally(int total, int valid, List<String> ignoredColumns) {
    public Tally {
        ignoredColumns = List.copyOf(ignoredColumns);
    }
}
