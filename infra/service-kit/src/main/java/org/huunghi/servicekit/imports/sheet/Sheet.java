package org.huunghi.servicekit.imports.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a file, header first and blank ones left out, read one after the other. */
public final class Sheet implements Iterator<SheetRow>, AutoCloseable {

    /** What both formats give, before any bound is looked at. */
    interface Source extends Closeable {

        /** The next row, {@code null} at the end. */
        SheetRow read() throws IOException;
    }

    private final Source source;
    private final SheetBounds bounds;
    private SheetRow next;
    private int rows = -1;

    private Sheet(Source source, SheetBounds bounds) {
        this.source = source;
        this.bounds = bounds;
    }

    /**
     * Tells the format by the content, since the name and the media type of a file are what somebody says.
     *
     * @throws UnreadableSheet for what is no table
     */
    public static Sheet open(InputStream file, SheetBounds bounds) {
        var bytes = new BufferedInputStream(file);
        try {
            bytes.mark(4);
            var start = bytes.readNBytes(4);
            bytes.reset();
            return new Sheet(Xlsx.isStart(start) ? Xlsx.open(bytes, bounds) : Csv.open(bytes), bounds);
        } catch (IOException e) {
            throw new UnreadableSheet("import-unreadable", 1);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next;
        next = null;
        return row;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UnreadableSheet("import-unreadable", Math.max(rows, 0));
        }
    }

    private SheetRow advance() {
        var row = readNext();
        while (row != null && row.isBlank()) {
            row = readNext();
        }
        if (row != null) {
            rows++;
            check(row);
        }
        return row;
    }

    private SheetRow readNext() {
        try {
            return source.read();
        } catch (IOException e) {
            throw new UnreadableSheet("import-unreadable", rows + 2);
        }
    }

    private void check(SheetRow row) {
        if (rows > bounds.rows()) {
            throw new UnreadableSheet("import-too-many-rows", bounds.rows());
        }
        if (row.cells().size() > bounds.columns()) {
            throw new UnreadableSheet("import-too-many-columns", bounds.columns(), row.line());
        }
        if (row.cells().stream().anyMatch(cell -> cell != null && cell.length() > bounds.cell())) {
            throw new UnreadableSheet("import-cell-too-long", bounds.cell(), row.line());
        }
    }
}
