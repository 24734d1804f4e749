package org.huunghi.servicekit.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A table with a column of every type. */
final class Letters {

    enum Kind {
        REPORT
    }

    record Letter(
            String number,
            String summary,
            Kind kind,
            List<String> units,
            BigDecimal amount,
            LocalDate date,
            String about,
            Instant receivedAt,
            Boolean open) {}

    static final Table<Letter> TABLE = Table.<Letter>of("Công văn", "Letters")
            .text("number", "Số, ký hiệu", "Number", Letter::number)
            .text("summary", "Trích yếu", "Abstract", Letter::summary)
            .text("kind", "Loại", "Kind", letter -> Word.of(letter.kind(), kind -> "Công văn báo cáo"))
            .text("units", "Đơn vị", "Units", Letter::units)
            .number("amount", "Số tiền", "Amount", Letter::amount)
            .date("date", "Ngày", "Date", Letter::date)
            .date("about", "Thời gian", "About", Letter::about)
            .moment("receivedAt", "Nhận lúc", "Received at", Letter::receivedAt)
            .flag("open", "Còn mở", "Open", Letter::open);

    static final Letter FULL = new Letter(
            "1234/UBND-NgV",
            "Báo cáo, gửi \"gấp\"\nvề Đắk Lắk",
            Kind.REPORT,
            List.of("so-ngoai-vu-ld", "so-tai-chinh-ld"),
            new BigDecimal("-1675000.50"),
            LocalDate.of(2026, 5, 1),
            "2022-07",
            Instant.parse("2026-05-01T17:30:15.250Z"),
            true);

    static final Letter EMPTY = new Letter("7", null, null, null, null, null, "2016", null, false);

    private Letters() {}

    static Letter named(String summary) {
        return new Letter("1", summary, null, List.of(), null, null, null, null, null);
    }
}
