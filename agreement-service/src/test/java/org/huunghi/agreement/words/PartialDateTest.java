package org.huunghi.agreement.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2016, 2016-01-01, 2016-12-31",
        "2022-07, 2022-07-01, 2022-07-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-07-15, 2022-07-15, 2022-07-15",
    })
    void coversEveryDayItCanMean(String value, LocalDate earliest, LocalDate latest) {
        var date = new PartialDate(value);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22", "2022-13", "2022-02-30", "2022-7", "07/2022", "2022-07-15T00:00", "+2022", "-2022"})
    void whatIsNoDateIsRefused(String value) {
        assertThat(PartialDate.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(value));
    }

    @Test
    void isBeforeAnotherOnlyWhenNoDayOfItCanBeLater() {
        assertThat(new PartialDate("2021").isBefore(new PartialDate("2022-07"))).isTrue();
        assertThat(new PartialDate("2022").isBefore(new PartialDate("2022-07"))).isFalse();
        assertThat(new PartialDate("2022-07").isBefore(new PartialDate("2022-07-15")))
                .isFalse();
    }
}
