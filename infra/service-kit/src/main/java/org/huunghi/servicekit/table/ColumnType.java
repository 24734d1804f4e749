package org.huunghi.servicekit.table;

/** What the cells of a column hold, and so how they are written in each language and format. */
public enum ColumnType {
    /** A text, a word of ours, or several of them, which stand in one cell. */
    TEXT,
    NUMBER,
    /** A day, or a text of which only the year or the month may be known, as {@code 2022-07}. */
    DATE,
    /** An instant, shown as it was in Vietnam. */
    MOMENT,
    FLAG
}
