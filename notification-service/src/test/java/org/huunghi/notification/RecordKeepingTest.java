package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of everything: how long, who changed it and why; and what there is without a token. */
class RecordKeepingTest extends Surroundings {

    private static final String OFFICERS = "/api/v1/officers";
    private static final String TEMPLATES = "/api/v1/templates";
    private static final String NOTIFICATIONS = "/api/v1/notifications";

    @Test
    void theOperatorSeesHowLongWhatIsKeptAndWhatIsDue() {
        var rules = asOperator().get("/api/v1/retention-rules").json().path("items");

        assertThat(rules.valueStream()
                        .map(rule -> rule.path("id").asString() + " "
                                + rule.path("keep").asString() + " "
                                + rule.path("due").asInt() + " "
                                + rule.path("complete").asBoolean()))
                .containsExactly(
                        "announcements P5Y 0 true",
                        "contact-points P1Y 0 true",
                        "counted-events P60D 0 true",
                        "notifications P2Y 0 true",
                        "statistics P10Y 0 true");
        assertThat(rules.at("/3/source/vi").asString()).contains("91/2025/QH15");
        assertThat(asOfficeOf("tinh-nam").get("/api/v1/retention-rules").code()).isEqualTo("retention-not-permitted");
    }

    @Test
    void whoChangedWhatWhenAndWhyStandsInTheHistories() {
        var officer = OFFICERS + "/" + officer("lich-su", "so-lich-su", "lich-su@tinh.example", "0912345618");
        var self = api.as(Tokens.of("lich-su").unit("so-lich-su").roles("OFFICER"));
        var wish = Map.of("occasion", "task.completed", "channel", "EMAIL", "choice", "NONE");
        self.ifMatch(1).put(officer + "/preferences", Map.of("preferences", List.of(wish), "reason", "đã biết"));
        self.ifMatch(2)
                .put(
                        officer + "/absences",
                        Map.of(
                                "absences",
                                List.of(Map.of("from", "2026-12-01", "until", "2026-12-05")),
                                "reason",
                                "đi công tác"));
        var policy = "/api/v1/unit-policies/so-lich-su";
        var rule = Map.of("mandatory", List.of(), "mailbox", "van-thu-lich-su@tinh.example", "reason", "quy chế mới");
        asDirectorOf("so-lich-su").ifMatch(0).put(policy, rule);
        var template = TEMPLATES + "/aid.rejected.sms.en";
        var words = Map.of("text", "Rejected: {{title}}", "sms", Map.of("accents", "AUTO", "maxParts", 2));
        asOperator().ifMatch(0).put(template, Map.of("wording", words, "reason", "ngắn gọn"));

        entry(self, officer, "officer.absences-set", "lich-su", "đi công tác");
        var before = self.get(officer + "/history?order=OLDEST").json().path("items");
        assertThat(before.at("/1/reason").asString()).isEqualTo("đã biết");
        assertThat(before.at("/1/change/preferences/0/choice").asString()).isEqualTo("NONE");
        assertThat(asDirectorOf("so-khac").get(officer + "/history").status()).isEqualTo(404);
        assertThat(asOperator()
                        .get(officer + "?asOf=" + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))
                        .text())
                .contains("\"unit\":\"so-lich-su\"")
                .doesNotContain("@tinh.example");
        entry(asOperator(), policy, "unit-policy.set", "director-so-lich-su", "quy chế mới");
        assertThat(asOperator().get(policy + "/history").text()).doesNotContain("van-thu-lich-su");
        entry(asOperator(), template, "template.drafted", "operator", "ngắn gọn");
        assertThat(asOperator()
                        .get(TEMPLATES + "/agreement.inactive.email.en/history")
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(asOperator()
                        .get(TEMPLATES + "/agreement.inactive.email.en?asOf=2026-01-01")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"S%E1%BB%9F", "x", "SO-Y-TE"})
    void aPolicysHistoryIsThatOfAUnit(String unit) {
        var policy = "/api/v1/unit-policies/" + unit;

        for (var address : List.of(policy + "/history", policy + "?asOf=2026-01-01")) {
            var answer = asOperator().get(address);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("unit");
            assertThat(answer.json().at("/errors/0/message").asString()).contains("2");
        }
    }

    private static void entry(Api reader, String record, String type, String by, String why) {
        until(() -> reader.get(record + "/history").json().path("items").size() > 0
                && reader.get(record + "/history")
                        .json()
                        .at("/progress/complete")
                        .asBoolean());
        var newest = reader.get(record + "/history").json().at("/items/0");
        assertThat(newest.path("type").asString()).isEqualTo("org.huunghi." + type + ".v1");
        assertThat(newest.at("/by/id").asString()).isEqualTo(by);
        assertThat(newest.path("reason").asString()).isEqualTo(why);
        assertThat(newest.path("time").asString()).isNotEmpty();
    }

    @Test
    void everyOperationIsInTheOpenApiDocument() {
        var paths = api.get("/v3/api-docs").json().path("paths");

        assertThat(paths.propertyNames())
                .contains(
                        OFFICERS,
                        OFFICERS + "/{id}",
                        OFFICERS + "/{id}/deactivation",
                        OFFICERS + "/{id}/reactivation",
                        TEMPLATES,
                        TEMPLATES + "/{id}",
                        TEMPLATES + "/{id}/preview",
                        NOTIFICATIONS,
                        NOTIFICATIONS + "/{id}",
                        NOTIFICATIONS + "/{id}/resend");
    }

    @Test
    void withoutATokenNothingIsShownButTheHealth() {
        assertThat(api.get(OFFICERS).status()).isEqualTo(401);
        assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);
        var ready = api.get("/actuator/health/readiness");
        assertThat(ready.status()).as(ready.text()).isEqualTo(200);
        assertThat(ready.json().at("/components/contactKey/status").asString()).isEqualTo("UP");
    }
}
