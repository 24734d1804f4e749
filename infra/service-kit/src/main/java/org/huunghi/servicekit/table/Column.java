package org.huunghi.servicekit.table;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param key stable, for programs; as in the JSON where there is such a field
 * @param vi header in Vietnamese
 * @param en header in English
 * @param value what a row has here, {@code null} for an empty cell
 */
public record Column<R>(String key, String vi, String en, ColumnType type, Function<R, ?> value) {

    public String header(Language language) {
        return language.choose(vi, en);
    }
}
