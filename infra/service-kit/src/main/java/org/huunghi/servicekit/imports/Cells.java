package org.huunghi.servicekit.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huunghi.servicekit.FieldError;

/**
 * The cells of one row, read as Vietnamese people and programs write: {@code 31/12/2026} and {@code 2026-12-31},
 * {@code 1.234,5} and {@code 1234.5}. What cannot be read is noted, and reads as nothing.
 */
public final class Cells {

    private static final DateTimeFormatter VIETNAMESE_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:hg](\\d{2})(?::(\\d{2}))?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;\\n]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[;,\\n]");
    private static final int LONGEST_NUMBER = 60;

    private final Map<String, ImportColumn> columns = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<FieldError> flaws = new ArrayList<>();

    Cells(List<ImportColumn> columns, List<RowCell> cells) {
        columns.forEach(column -> this.columns.put(column.field(), column));
        cells.forEach(cell -> texts.put(cell.field(), cell.text()));
    }

    /** {@code null} for an empty cell and for a column that the file does not have; so with all others. */
    public String text(String field) {
        return texts.get(field);
    }

    /** Of several codes in one cell, with semicolons, commas or line breaks between them. */
    public List<String> codes(String field) {
        return split(field, BETWEEN_CODES);
    }

    /**
     * Of several names or codes in one cell, with semicolons or line breaks between them. A name may hold a comma, but
     * whoever has written a code beside one has meant it to stand between two.
     */
    public List<String> names(String field, Predicate<String> isCode) {
        var names = split(field, BETWEEN_NAMES);
        if (names.stream()
                .anyMatch(name ->
                        name.indexOf(',') >= 0 && pieces(name, BETWEEN_CODES).anyMatch(isCode))) {
            flaws.add(new FieldError(field, "semicolon-between"));
        }
        return names;
    }

    private List<String> split(String field, Pattern between) {
        var text = texts.get(field);
        return text == null ? List.of() : pieces(text, between).toList();
    }

    private static Stream<String> pieces(String text, Pattern between) {
        return between.splitAsStream(text).map(String::strip).filter(piece -> !piece.isEmpty());
    }

    public LocalDate date(String field) {
        return read(field, "not-a-date", Cells::day);
    }

    /** ISO 8601, down to what is known: {@code 15/7/2022}, {@code 7/2022} and {@code 2022} may be said. */
    public String partialDate(String field) {
        return read(field, "not-a-date", text -> {
            var month = MONTH.matcher(text);
            if (month.matches()) {
                return month.group(2) + "-" + (month.group(1).length() == 1 ? "0" : "") + month.group(1);
            }
            return text.indexOf('/') < 0 ? text : day(text).toString();
        });
    }

    /** {@code 17:00}, {@code 17h00} or {@code 17g00}. */
    public LocalTime time(String field) {
        return read(field, "not-a-time", text -> {
            var hour = HOUR.matcher(text);
            if (!hour.matches()) {
                throw new DateTimeException(text);
            }
            var second = hour.group(3) == null ? 0 : Integer.parseInt(hour.group(3));
            return LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2)), second);
        });
    }

    /** Points are taken for groups where they stand as groups do, {@code 1.234}, for the decimal sign elsewhere. */
    public BigDecimal number(String field) {
        return read(field, "not-a-number", text -> {
            if (text.length() > LONGEST_NUMBER) {
                throw new NumberFormatException();
            }
            if (GROUPED.matcher(text).matches() || COMMA.matcher(text).matches()) {
                return new BigDecimal(text.replace(".", "").replace(',', '.'));
            }
            if (POINT.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            throw new NumberFormatException();
        });
    }

    /** One of the column's words. */
    public <E extends Enum<E>> E word(String field, Class<E> type) {
        return read(field, "not-a-known-word", text -> Enum.valueOf(type, named(field, text)));
    }

    List<FieldError> flaws() {
        return flaws;
    }

    private String named(String field, String text) {
        var named = columns.get(field).named(text);
        if (named == null) {
            throw new IllegalArgumentException(text);
        }
        return named;
    }

    private static LocalDate day(String text) {
        if (ISO_DAY.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        return LocalDate.parse(text, VIETNAMESE_DAY);
    }

    private <T> T read(String field, String flaw, Function<String, T> reading) {
        var text = texts.get(field);
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            flaws.add(new FieldError(field, flaw));
            return null;
        }
    }
}
