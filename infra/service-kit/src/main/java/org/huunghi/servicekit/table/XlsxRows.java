package org.huunghi.servicekit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with typed cells, so that its reader can sort and reckon; a full sheet is followed by a further one. */
final class XlsxRows<R> implements RowWriter<R> {

    static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_SHEET_NAME = 25;
    private static final double WIDTH = 22;

    private final Table<R> table;
    private final Language language;
    private final Cells cells;
    private final Workbook book;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxRows(Table<R> table, Language language, OutputStream stream) throws IOException {
        this(table, language, stream, MOST_ROWS);
    }

    XlsxRows(Table<R> table, Language language, OutputStream stream, int mostRows) throws IOException {
        this.table = table;
        this.language = language;
        this.cells = new Cells(language);
        this.book = new Workbook(stream, "HuuNghi", null);
        this.mostRows = mostRows;
        openSheet();
    }

    @Override
    public void write(R row) throws IOException {
        if (next == mostRows) {
            sheet.finish();
            openSheet();
        }
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var value = column.value().apply(row);
            if (value != null) {
                cell(i, column.type(), value);
            }
        }
        next++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        book.finish();
    }

    private void openSheet() {
        sheets++;
        var title = table.title(language);
        var name = title.substring(0, Math.min(title.length(), LONGEST_SHEET_NAME));
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (var i = 0; i < table.columns().size(); i++) {
            sheet.width(i, WIDTH);
            sheet.inlineString(0, i, table.columns().get(i).header(language));
            sheet.style(0, i).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    private void cell(int column, ColumnType type, Object value) {
        switch (type) {
            case TEXT -> text(column, cells.joined(value));
            case FLAG -> text(column, cells.flag(value));
            case NUMBER -> {
                sheet.value(next, column, (Number) value);
                format(column, isWhole(value) ? "#,##0" : "#,##0.00##########");
            }
            case DATE -> date(column, value);
            case MOMENT -> {
                sheet.value(next, column, Cells.localTime((Instant) value));
                format(column, "dd/mm/yyyy hh:mm:ss");
            }
        }
    }

    /** A format with room for decimals would show a whole number with a bare point behind it. */
    private static boolean isWhole(Object value) {
        return !(value instanceof BigDecimal decimal)
                || decimal.stripTrailingZeros().scale() <= 0;
    }

    private void date(int column, Object value) {
        var day = Cells.fullDate(value);
        if (day == null) {
            text(column, cells.date(value));
        } else {
            sheet.value(next, column, day);
            format(column, "dd/mm/yyyy");
        }
    }

    /** In the row itself: a table of shared texts would be kept until the end. */
    private void text(int column, String text) {
        sheet.inlineString(next, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    private void format(int column, String pattern) {
        sheet.style(next, column).format(pattern).set();
    }
}
