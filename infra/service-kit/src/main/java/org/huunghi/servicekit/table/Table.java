package org.huunghi.servicekit.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list as a table: declared once, in the {@code web} room of what it lists.
 *
 * @param vi its title in Vietnamese
 * @param en its title in English
 * @param <R> a row
 */
public record Table<R>(String vi, String en, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
        var keys = columns.stream().map(Column::key).distinct().count();
        if (keys != columns.size()) {
            throw new IllegalArgumentException("a key stands twice in " + en);
        }
    }

    /** A table without columns yet; each call adds the next one to its right. */
    public static <R> Table<R> of(String vi, String en) {
        return new Table<>(vi, en, List.of());
    }

    /** @param value a text, an enum, a {@link Word}, or a list of these */
    public Table<R> text(String key, String vi, String en, Function<R, ?> value) {
        return with(key, vi, en, ColumnType.TEXT, value);
    }

    public Table<R> number(String key, String vi, String en, Function<R, ? extends Number> value) {
        return with(key, vi, en, ColumnType.NUMBER, value);
    }

    /** @param value a {@code LocalDate}, or a text in ISO 8601 that may end after the year or the month */
    public Table<R> date(String key, String vi, String en, Function<R, ?> value) {
        return with(key, vi, en, ColumnType.DATE, value);
    }

    public Table<R> moment(String key, String vi, String en, Function<R, Instant> value) {
        return with(key, vi, en, ColumnType.MOMENT, value);
    }

    public Table<R> flag(String key, String vi, String en, Function<R, Boolean> value) {
        return with(key, vi, en, ColumnType.FLAG, value);
    }

    public String title(Language language) {
        return language.choose(vi, en);
    }

    private Table<R> with(String key, String vi, String en, ColumnType type, Function<R, ?> value) {
        var all = new ArrayList<>(columns);
        all.add(new Column<>(key, vi, en, type, value));
        return new Table<>(this.vi, this.en, all);
    }
}
