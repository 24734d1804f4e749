package org.huunghi.servicekit.imports.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV in UTF-8, with or without a byte order mark. The header tells whether commas, semicolons or tabs separate. */
final class Csv implements Sheet.Source {

    private static final int LONGEST_HEADER = 64 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private Csv(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    static Csv open(InputStream bytes) throws IOException {
        bytes.mark(2);
        var start = bytes.readNBytes(2);
        bytes.reset();
        refuseUtf16(start);
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(bytes, strict), LONGEST_HEADER);
        try {
            skipByteOrderMark(text);
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter(text))
                    .setIgnoreEmptyLines(false)
                    .get();
            return new Csv(CSVParser.builder().setReader(text).setFormat(format).get());
        } catch (CharacterCodingException e) {
            throw new UnreadableSheet("import-not-utf8", 1);
        }
    }

    @Override
    public SheetRow read() throws IOException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException e) {
            var line = parser.getRecordNumber() + 1;
            throw new UnreadableSheet(
                    e.getCause() instanceof CharacterCodingException ? "import-not-utf8" : "import-unreadable", line);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static SheetRow row(CSVRecord row) {
        var cells =
                StreamSupport.stream(row.spliterator(), false).map(CellText::of).toList();
        return new SheetRow(Math.toIntExact(row.getRecordNumber()), cells);
    }

    /** What Excel calls Unicode text. In a table of ours no byte is zero. */
    private static void refuseUtf16(byte[] start) {
        if (start.length < 2) {
            throw new UnreadableSheet("import-empty");
        }
        var both = (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        if (both == 0xFEFF || both == 0xFFFE || start[0] == 0 || start[1] == 0) {
            throw new UnreadableSheet("import-utf16");
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** The sign that separates most in the first line, outside of quotes. */
    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var header = new char[LONGEST_HEADER / 2];
        var length = Math.max(0, text.read(header));
        text.reset();
        var counts = new int[3];
        var quoted = false;
        for (var i = 0; i < length && (quoted || header[i] != '\n'); i++) {
            quoted ^= header[i] == '"';
            var sign = ",;\t".indexOf(header[i]);
            if (!quoted && sign >= 0) {
                counts[sign]++;
            }
        }
        if (counts[1] > counts[0]) {
            return counts[2] > counts[1] ? '\t' : ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }
}
