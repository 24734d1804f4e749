package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;

import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines explained over HTTP, and the rules that they are counted by. */
@ServiceTest
class DeadlineJourneyTest {

    @Autowired
    Api api;

    @Test
    void aDeadlineIsExplainedDayByDay() {
        var explained = api.as(LEAD)
                .post("/api/v1/deadlines:compute", Map.of("rule", "consultation-answer", "start", "2026-02-12"));

        assertThat(explained.status()).isEqualTo(200);
        assertThat(explained.json().path("due").asString()).isEqualTo("2026-03-02");
        assertThat(explained.json().path("verified").asBoolean()).isTrue();
        assertThat(explained.json().at("/rule/sourceUrl").asString()).startsWith("https://");
        assertThat(explained.json().at("/calendars/0/source/number").asString()).endsWith("/TB-BNV");
        assertThat(explained.json().at("/days/1/number").asInt()).isEqualTo(1);
        assertThat(explained.json().at("/days/4/why/vi").asString()).isEqualTo("Tết Nguyên đán Bính Ngọ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"start":"2026-02-12"}                                               | rule-or-figures
            {"start":"2026-02-12","rule":"pm-answer","days":7,"unit":"WORKING"} | rule-or-figures
            {"start":"2026-02-12","days":7}                                      | rule-or-figures
            {"start":"2026-02-12","rule":"no-such-rule"}                         | no-rule-in-force
            {"start":"2020-02-12","rule":"pm-answer"}                            | no-rule-in-force
            {"start":"1850-02-12","rule":"pm-answer"}                            | out-of-calendar
            {"start":"2026-02-12","days":367,"unit":"WORKING"}                   | max
            {"start":"2026-02-12","days":0,"unit":"WORKING"}                     | min
            {"rule":"pm-answer"}                                                 | not-null
            """)
    void aQuestionThatCannotBeAnsweredSaysWhy(String question, String code) {
        var refused = api.as(LEAD).post("/api/v1/deadlines:compute", question);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    @Test
    void theRulesInForceOnADayAreListedPageByPage() {
        var rules = "/api/v1/legal-rules";
        assertThat(api.as(LEAD)
                        .get(rules + "?rule=aid-appraisal&on=2025-12-07")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(api.as(LEAD)
                        .get(rules + "?rule=aid-appraisal&on=2025-12-08")
                        .json()
                        .path("items")
                        .size())
                .isZero();

        var first = api.as(LEAD).get(rules + "?limit=4").json();
        var second = api.as(LEAD)
                .get(rules + "?limit=4&cursor=" + first.path("next").asString())
                .json();

        assertThat(first.path("items").size()).isEqualTo(4);
        assertThat(second.at("/items/0/id").asString())
                .isGreaterThan(first.at("/items/3/id").asString());
    }

    @Test
    void theOpenApiDocumentShowsTheComputationAndTheRules() {
        var paths = api.as(LEAD).get("/v3/api-docs").json().path("paths");

        assertThat(paths.path("/api/v1/deadlines:compute").has("post")).isTrue();
        assertThat(paths.path("/api/v1/legal-rules").has("get")).isTrue();
        assertThat(paths.path("/api/v1/calendars/{year}/overrides/proposed/moves")
                        .has("get"))
                .isTrue();
    }
}
