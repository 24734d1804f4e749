package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @Test
    void aTaskIsToldInVietnamese() {
        assertThat(Given.FACTS.variables(Language.VI, Channel.EMAIL))
                .containsEntry("title", "Tham mưu Hội nghị hợp tác với Champasak")
                .containsEntry("directive", "1234/UBND-NgV")
                .containsEntry("directiveDate", "02/11/2026")
                .containsEntry("due", "20/11/2026")
                .containsEntry("dueTime", "17:00")
                .containsEntry("daysLate", "1")
                .containsEntry("urgent", "")
                .containsEntry("amount", "");
    }

    @Test
    void aTaskIsToldInEnglish() {
        assertThat(Given.FACTS.variables(Language.EN, Channel.EMAIL))
                .containsEntry("title", "Prepare the conference with Champasak")
                .containsEntry("due", "20 November 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1675000.00 | VI | 1.675.000 USD",
                "1675000.00 | EN | 1,675,000 USD",
                "1234.5     | VI | 1.234,5 USD",
                "0.25       | VI | 0,25 USD"
            })
    void anAmountIsToldAsTheLanguageWritesIt(BigDecimal amount, Language language, String told) {
        var facts = Facts.ofAid(
                new Text("Nước sạch", null), new Money(amount, "USD"), "567/QĐ-UBND", LocalDate.of(2026, 11, 18), null);

        assertThat(facts.variables(language, Channel.EMAIL))
                .containsEntry("amount", told)
                .containsEntry("decision", "567/QĐ-UBND")
                .containsEntry("title", "Nước sạch")
                .containsEntry("reason", "");
    }

    @Test
    void anSmsGetsATitleCutBetweenWords() {
        var longTitle =
                "Rà soát tiến độ thực hiện thỏa thuận hợp tác với tỉnh Champasak giai đoạn 2026-2030 và đề xuất";
        var facts = Facts.ofAid(new Text(longTitle, null), null, null, null, null);

        var title = facts.variables(Language.VI, Channel.SMS).get("title");

        assertThat(title).isEqualTo("Rà soát tiến độ thực hiện thỏa thuận hợp tác với tỉnh Champasak giai đoạn...");
        assertThat(facts.variables(Language.VI, Channel.EMAIL)).containsEntry("title", longTitle);
    }
}
