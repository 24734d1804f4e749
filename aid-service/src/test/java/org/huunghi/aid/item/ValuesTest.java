package org.huunghi.aid.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "1675000, USD, 1675000.00",
        "1675000.5, USD, 1675000.50",
        "20000000, JPY, 20000000",
        "25400000.00, VND, 25400000",
        "1.234, KWD, 1.234",
    })
    void moneyHasTheDecimalsOfItsCurrency(BigDecimal amount, String currency, String shown) {
        assertThat(new Money(amount, currency).amount().toPlainString()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, USD, not-positive",
        "-1, USD, not-positive",
        "0.5, VND, too-many-decimals",
        "1.001, USD, too-many-decimals",
        "1, XXX, unknown-currency",
        "1, ABC, unknown-currency",
        "1000000000000000, USD, too-large",
    })
    void moneyThatCannotBeIsRejected(BigDecimal amount, String currency, String flaw) {
        assertThat(Money.flaw(amount, currency)).contains(flaw);
        assertThatThrownBy(() -> new Money(amount, currency)).hasMessage(flaw);
    }

    @Test
    void sharesMakeUpTheWholeInEachVocabulary() {
        assertThat(SectorShare.flaw(List.of())).isEmpty();
        assertThat(SectorShare.flaw(List.of(dac("11220", "33.3"), dac("31120", "66.7"), own("100"))))
                .isEmpty();
        assertThat(SectorShare.flaw(List.of(dac("11220", "33.3"), dac("31120", "66.6"))))
                .contains("not-100-percent");
        assertThat(SectorShare.flaw(List.of(dac("11220", "100"), own("99")))).contains("not-100-percent");
        assertThat(SectorShare.flaw(List.of(dac("11220", "50"), dac("11220", "50"))))
                .contains("named-twice");
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024, false", "2024-07, 2024, false", "2024, 2023-12, true", "2024-07-02, 2024-07-01, true"})
    void periodEndsBeforeItStartsOnlyWhenItMust(String from, String to, boolean reversed) {
        assertThat(Period.endsBeforeItStarts(new PartialDate(from), new PartialDate(to)))
                .isEqualTo(reversed);
    }

    @ParameterizedTest
    @CsvSource({"2024-13", "2024-02-30", "24", "2024-7", "15/7/2024", "2024-07-15T00:00:00Z"})
    void dateThatDoesNotExistIsNoDate(String text) {
        assertThat(PartialDate.isValid(text)).isFalse();
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textIsStoredInOneSpelling() {
        assertThat(new Text(" Đa\u0300 Lạt ", " ")).isEqualTo(new Text("Đà Lạt", null));
        assertThatThrownBy(() -> new Text(" ", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partyIsSomebody() {
        assertThat(new Party(null, " GNI ").name()).isEqualTo("GNI");
        assertThatThrownBy(() -> new Party(null, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    private static SectorShare dac(String code, String percentage) {
        return new SectorShare("OECD-DAC", code, new BigDecimal(percentage));
    }

    private static SectorShare own(String percentage) {
        return new SectorShare("PROVINCE", "1", new BigDecimal(percentage));
    }
}
