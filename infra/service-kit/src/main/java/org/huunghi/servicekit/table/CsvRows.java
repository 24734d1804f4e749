package org.huunghi.servicekit.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 with the mark by which Excel knows UTF-8, and no text that Excel would take for a formula. */
final class CsvRows<R> implements RowWriter<R> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What makes a formula of a text, or hides one from a reader that strips it. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Table<R> table;
    private final Cells cells;
    private final CSVPrinter out;

    CsvRows(Table<R> table, Language language, OutputStream stream) throws IOException {
        this.table = table;
        this.cells = new Cells(language);
        var writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        this.out = new CSVPrinter(writer, CSVFormat.RFC4180);
        for (var column : table.columns()) {
            out.print(column.header(language));
        }
        out.println();
    }

    @Override
    public void write(R row) throws IOException {
        for (var column : table.columns()) {
            var value = column.value().apply(row);
            out.print(value == null ? "" : text(column, value));
        }
        out.println();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private String text(Column<R> column, Object value) {
        var text = cells.text(column.type(), value);
        return column.type() == ColumnType.TEXT ? guarded(text) : text;
    }

    private static String guarded(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
