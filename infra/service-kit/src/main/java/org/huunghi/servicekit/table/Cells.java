package org.huunghi.servicekit.table;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words values for readers of one language: days and numbers as they are written in Vietnam, or plain as in ISO 8601. */
final class Cells {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final int MOST_DECIMALS = 12;
    private static final int FULL_DATE = "2022-07-15".length();

    private final Language language;
    private final DecimalFormat numbers;

    Cells(Language language) {
        this.language = language;
        var symbols = DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        numbers = new DecimalFormat("#,##0", symbols);
        numbers.setMaximumFractionDigits(MOST_DECIMALS);
    }

    String text(ColumnType type, Object value) {
        return switch (type) {
            case TEXT -> joined(value);
            case NUMBER -> number(value);
            case DATE -> date(value);
            case MOMENT -> moment((Instant) value);
            case FLAG -> flag(value);
        };
    }

    /** Several in one cell stand side by side. */
    String joined(Object value) {
        return value instanceof Collection<?> all
                ? all.stream().map(this::said).collect(Collectors.joining("; "))
                : said(value);
    }

    private String said(Object value) {
        return value instanceof Word word ? language.choose(word.vi(), word.name()) : String.valueOf(value);
    }

    String flag(Object value) {
        return Boolean.TRUE.equals(value) ? language.choose("Có", "Yes") : language.choose("Không", "No");
    }

    /** A day of which all is known can be reckoned with; of others {@code null} is given back. */
    static LocalDate fullDate(Object value) {
        return switch (value) {
            case LocalDate day -> day;
            case String text when text.length() == FULL_DATE -> LocalDate.parse(text);
            default -> null;
        };
    }

    static LocalDateTime localTime(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), VIETNAM);
    }

    String date(Object value) {
        if (language == Language.EN) {
            return value.toString();
        }
        var day = fullDate(value);
        if (day != null) {
            return DAY.format(day);
        }
        var text = value.toString();
        return text.length() > 4 ? text.substring(5) + "/" + text.substring(0, 4) : text;
    }

    private String moment(Instant at) {
        return language == Language.VI
                ? MOMENT.format(localTime(at))
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        at.truncatedTo(ChronoUnit.SECONDS).atZone(VIETNAM));
    }

    private String number(Object value) {
        if (language == Language.VI) {
            return numbers.format(value);
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
