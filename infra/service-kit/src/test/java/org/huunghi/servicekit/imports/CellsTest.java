package org.huunghi.servicekit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.servicekit.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private enum Speed {
        SLOW,
        FAST
    }

    private static final ImportColumn COLUMN =
            ImportColumn.optional("x", "Tốc độ", "Speed").word("FAST", "Nhanh", "Khẩn trương");

    @ParameterizedTest
    @CsvSource({"31/12/2026", "31/12/2026", "2026-12-31"})
    void daysAreReadAsVietnameseAndAsIso(String text) {
        assertThat(cells(text).date("x")).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "12/31/2026", "2026-02-30", "31-12-2026", "mai", "1/1/26", "+10000-01-01"})
    void whatIsNoDayIsNoted(String text) {
        var cells = cells(text);

        assertThat(cells.date("x")).isNull();
        assertThat(cells.flaws()).containsExactly(new FieldError("x", "not-a-date"));
    }

    @ParameterizedTest
    @CsvSource({"15/7/2022,2022-07-15", "7/2022,2022-07", "07/2022,2022-07", "2022,2022", "2022-07,2022-07"})
    void daysMayBeKnownInPart(String text, String iso) {
        assertThat(cells(text).partialDate("x")).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5",
                "1234,5|1234.5",
                "1234.5|1234.5",
                "1.234|1234",
                "-1.234.567|-1234567",
                "0.25|0.25",
                "7|7"
            })
    void numbersAreReadAsVietnameseAndAsIso(String text, BigDecimal number) {
        assertThat(cells(text).number("x")).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "1.23.456", "12a", "1e9", "NaN"})
    void whatIsNoNumberIsNoted(String text) {
        var cells = cells(text);

        assertThat(cells.number("x")).isNull();
        assertThat(cells.flaws()).containsExactly(new FieldError("x", "not-a-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17:00", "17h00", "17g00", "17:00:00"})
    void hoursAreReadAsTheyAreWritten(String text) {
        assertThat(cells(text).time("x")).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void wordsAreKnownInAnyAccents() {
        assertThat(cells("khan truong").word("x", Speed.class)).isEqualTo(Speed.FAST);
        assertThat(cells("fast").word("x", Speed.class)).isEqualTo(Speed.FAST);
        var cells = cells("SLOW");
        assertThat(cells.word("x", Speed.class)).isNull();
        assertThat(cells.flaws()).containsExactly(new FieldError("x", "not-a-known-word"));
    }

    @Test
    void severalInOneCellAreSeparated() {
        assertThat(cells("so-a; so-b ;\nso-c,so-d;").codes("x")).containsExactly("so-a", "so-b", "so-c", "so-d");
    }

    @Test
    void aNameMayHoldACommaButNotBesideACode() {
        var named = cells("so-a; các sở, ngành liên quan");
        assertThat(named.names("x", "so-a"::equals)).containsExactly("so-a", "các sở, ngành liên quan");
        assertThat(named.flaws()).isEmpty();

        var unclear = cells("so-a, Hiệp hội Doanh nghiệp tỉnh");
        unclear.names("x", "so-a"::equals);
        assertThat(unclear.flaws()).containsExactly(new FieldError("x", "semicolon-between"));
    }

    @Test
    void whatIsNotThereReadsAsNothing() {
        var cells = new Cells(List.of(COLUMN), List.of());

        assertThat(cells.text("x")).isNull();
        assertThat(cells.date("x")).isNull();
        assertThat(cells.codes("x")).isEmpty();
        assertThat(cells.flaws()).isEmpty();
    }

    private static Cells cells(String text) {
        return new Cells(List.of(COLUMN), List.of(new RowCell("x", text)));
    }
}
