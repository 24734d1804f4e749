package org.huunghi.agreement.calendar.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.spi.Described;
import java.time.LocalDate;
import java.util.Objects;
import org.huunghi.agreement.calendar.StatutoryDay;
import org.junit.jupiter.api.Test;

class VietnameseAlmanacTest {

    @Test
    void theLawHasARowForEveryFixedDayThatJollydayKnows() {
        var known =
                JollydayFile.read(ManagerParameters.create(HolidayCalendar.VIETNAM)
                                .createResourceUrl())
                        .fixed()
                        .stream()
                        .map(Described::descriptionPropertiesKey)
                        .toList();

        assertThat(Books.GAZETTE.statutoryDays().stream()
                        .map(StatutoryDay::fixedDay)
                        .filter(Objects::nonNull)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void aNameThatJollydayDoesNotKnowIsAMistakeInTheRows() {
        assertThat(Books.ALMANAC.fixedDay("NATIONAL_DAY", 2026)).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThatThrownBy(() -> Books.ALMANAC.fixedDay("DAY", 2026)).hasMessageContaining("knows no DAY");
    }

    /** In 2030 the Chinese year begins a day later. */
    @Test
    void theLunarYearIsTheVietnameseAndNotTheChineseOne() {
        assertThat(Books.ALMANAC.lunarDay(1, 1, 2030)).isEqualTo(LocalDate.of(2030, 2, 2));
    }
}
