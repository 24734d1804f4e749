package org.huunghi.agreement.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.LegalRule.Unit;
import org.huunghi.agreement.calendar.almanac.Books;
import org.huunghi.agreement.words.Text;
import org.junit.jupiter.api.Test;

class LegalRulesTest {

    private static final Text WORD = new Text("luật", "law");

    @Test
    void theRowInForceOnTheDayCounts() {
        var rules = new LegalRules(
                List.of(row("answer", 10, "2020-01-01", "2024-12-31"), row("answer", 7, "2025-01-01", null)));

        assertThat(rules.inForce("answer", LocalDate.of(2024, 12, 31))
                        .orElseThrow()
                        .duration())
                .isEqualTo(10);
        assertThat(rules.inForce("answer", LocalDate.of(2025, 1, 1))
                        .orElseThrow()
                        .duration())
                .isEqualTo(7);
        assertThat(rules.inForce("answer", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(rules.find("answer", null)).hasSize(2);
    }

    @Test
    void twoRowsOfOneRuleNeverCountAtOnce() {
        assertThatThrownBy(() -> new LegalRules(
                        List.of(row("answer", 10, "2020-01-01", "2025-01-01"), row("answer", 7, "2025-01-01", null))))
                .hasMessageContaining("two rows of answer are in force on 2025-01-01");
    }

    @Test
    void theShippedRowsSayWhereTheyComeFrom() {
        var rows = Books.RULES.find(null, null);

        assertThat(rows)
                .extracting(LegalRule::id)
                .contains(
                        "consultation-answer",
                        "pm-answer",
                        "post-signing-report",
                        "task-acceptance",
                        "coordination-answer",
                        "escalation-decision");
        assertThat(rows).filteredOn(LegalRule::verified).allMatch(row -> row.sourceUrl() != null);
        assertThat(Books.DEADLINES.of("pm-answer", LocalDate.of(2026, 2, 12)))
                .isEqualTo(new Deadline("pm-answer", LocalDate.of(2026, 2, 12), LocalDate.of(2026, 3, 2)));
    }

    private static LegalRule row(String id, int days, String from, String to) {
        return new LegalRule(
                id,
                WORD,
                WORD,
                days,
                Unit.WORKING,
                false,
                WORD,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                true,
                null);
    }
}
