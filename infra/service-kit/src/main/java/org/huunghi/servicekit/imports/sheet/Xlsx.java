package org.huunghi.servicekit.imports.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. Dates and numbers come as texts that mean the same in Vietnam. */
final class Xlsx implements Sheet.Source {

    private static final byte[] START = {'P', 'K', 3, 4};
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int MOST_PARTS = 1_000;
    private static final Pattern NO_SIGNS_OF_TIME = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern SIGNS_OF_TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private Xlsx(ReadableWorkbook workbook) throws IOException {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
    }

    static boolean isStart(byte[] bytes) {
        return Arrays.equals(bytes, START);
    }

    static Xlsx open(InputStream file, SheetBounds bounds) {
        try {
            var bytes = file.readAllBytes();
            refuseBombs(bytes, bounds.inflated());
            return new Xlsx(new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true)));
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSheet unreadable ? unreadable : new UnreadableSheet("import-no-workbook");
        }
    }

    @Override
    public SheetRow read() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (RuntimeException e) {
            throw new UnreadableSheet("import-no-workbook");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** Unpacks everything once, to nowhere: what a part says of its size is not to be believed. */
    private static void refuseBombs(byte[] file, long bound) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var left = bound;
            var parts = 0;
            for (var entry : Collections.list(zip.getEntries())) {
                // All strings are in memory at once, so they may be half of it at most.
                var most = entry.getName().equals(STRINGS) ? Math.min(left, bound / 2) : left;
                left -= size(zip.getInputStream(entry), most, bound);
                if (++parts > MOST_PARTS) {
                    throw new UnreadableSheet("import-no-workbook");
                }
            }
        }
    }

    private static long size(InputStream part, long most, long bound) throws IOException {
        try (part) {
            var buffer = new byte[16 * 1024];
            var size = 0L;
            for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableSheet("import-inflates", bound);
                }
            }
            return size;
        }
    }

    private static SheetRow row(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        for (var cell : row) {
            cells.add(cell == null ? null : CellText.of(text(cell)));
        }
        while (!cells.isEmpty() && cells.getLast() == null) {
            cells.removeLast();
        }
        return new SheetRow(row.getRowNum(), Collections.unmodifiableList(cells));
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? isTime(cell) ? time(cell) : number(cell.asNumber()) : cell.getText();
    }

    private static boolean isTime(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && SIGNS_OF_TIME
                        .matcher(NO_SIGNS_OF_TIME.matcher(format).replaceAll(""))
                        .find();
    }

    private static String time(Cell cell) {
        var at = cell.asDate();
        if (cell.asNumber().compareTo(BigDecimal.ONE) < 0) {
            return at.toLocalTime().toString();
        }
        return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }

    /** With a decimal comma, so that no digit can be taken for a group. */
    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
