package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officers, templates and notifications over HTTP: who may do what, and what bad input gets. */
class RegistersTest extends Surroundings {

    private static final String OFFICERS = "/api/v1/officers";
    private static final String TEMPLATES = "/api/v1/templates";
    private static final String NOTIFICATIONS = "/api/v1/notifications";
    private static final String ANNOUNCEMENTS = "/api/v1/announcements";

    private Api asDirectorOf(String unit) {
        return api.as(Tokens.of("director-" + unit).unit(unit).roles("DIRECTOR"));
    }

    @Test
    void contactDataIsShownToTheOperatorAndTheOfficerOnly() {
        var id = officer("tu-xem", "so-xem", "tu-xem@tinh.example", "091 234 5610");
        var self = api.as(Tokens.of("tu-xem").unit("so-xem").roles("OFFICER"));

        for (var who : List.of(asOperator(), self)) {
            var seen = who.get(OFFICERS + "/" + id).json();
            assertThat(seen.path("email").asString()).isEqualTo("tu-xem@tinh.example");
            assertThat(seen.path("phone").asString()).isEqualTo("+84912345610");
            assertThat(seen.path("masked").asBoolean()).isFalse();
        }
        var masked = asDirectorOf("so-xem").get(OFFICERS + "/" + id).json();
        assertThat(masked.path("email").asString()).isEqualTo("t***@tinh.example");
        assertThat(masked.path("phone").asString()).isEqualTo("+84***610");
        for (var list : List.of(OFFICERS, OFFICERS + ".csv")) {
            assertThat(asOperator().get(list + "?unit=so-xem").text())
                    .contains("t***@tinh.example")
                    .doesNotContain("tu-xem@tinh.example");
        }
    }

    @Test
    void whoSeesNoNotificationsOfAUnitGetsNoFileOfThemEither() {
        var file = NOTIFICATIONS + ".csv?unit=so-khac";

        assertThat(asOperator().get(file).text()).startsWith("\uFEFFMã,Về việc,");
        assertThat(asDirectorOf("so-xem").get(file).code()).isEqualTo("notification-not-permitted");
        assertThat(asOperator().get(NOTIFICATIONS + ".xlsx?status=LOST").status())
                .isEqualTo(400);
    }

    @Test
    void aDirectorKeepsTheEntriesOfTheOwnUnit() {
        var body = body("giam-doc-ghi", "so-ghi");
        assertThat(asDirectorOf("so-khac").post(OFFICERS, body).code()).isEqualTo("officer-not-permitted");

        var created = asDirectorOf("so-ghi").post(OFFICERS, body);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.text()).doesNotContain("ghi@tinh.example");
        var path = OFFICERS + "/" + created.createdId();

        body.put("post", "Trưởng phòng");
        body.remove("email");
        var updated = asDirectorOf("so-ghi").ifMatch(1).put(path, body);
        assertThat(updated.json().path("post").asString()).isEqualTo("Trưởng phòng");
        assertThat(asOperator().get(path).json().path("email").asString()).isEqualTo("ghi@tinh.example");
        assertThat(asDirectorOf("so-ghi").ifMatch(1).put(path, body).status()).isEqualTo(412);
        assertThat(asDirectorOf("so-ghi").put(path, body).status()).isEqualTo(428);

        var left = asDirectorOf("so-ghi").ifMatch(2).post(path + "/deactivation", Map.of("reason", "nghỉ hưu"));
        assertThat(left.json().path("status").asString()).isEqualTo("INACTIVE");
        var again = asDirectorOf("so-ghi").ifMatch(3).post(path + "/deactivation", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("allowed").get(0).asString()).isEqualTo("reactivate");
        assertThat(asDirectorOf("so-ghi")
                        .ifMatch(3)
                        .post(path + "/reactivation", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAccountBelongsToOneOfficerAndARetryIsNotASecondOne() {
        var body = body("mot-nguoi", "so-mot");
        var first = asOperator().idempotencyKey("register-mot-nguoi").post(OFFICERS, body);
        var retry = asOperator().idempotencyKey("register-mot-nguoi").post(OFFICERS, body);

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.text()).isEqualTo(first.text());
        assertThat(asOperator().post(OFFICERS, body).code()).isEqualTo("officer-account-taken");
    }

    @Test
    void officersAreFoundByNameWithoutAccentsPageByPage() {
        for (var i = 0; i < 3; i++) {
            var body = body("trang-" + i, "so-trang");
            body.put("name", "Đặng Thùy Trang " + i);
            asOperator().post(OFFICERS, body);
        }

        var first = asOperator().get(OFFICERS + "?q=dang%20trang&limit=2").json();
        var second = asOperator()
                .get(OFFICERS + "?q=dang%20trang&limit=2&cursor="
                        + first.path("next").asString())
                .json();

        assertThat(first.path("items").valueStream().map(o -> o.path("name").asString()))
                .containsExactly("Đặng Thùy Trang 0", "Đặng Thùy Trang 1");
        assertThat(second.path("items").valueStream().map(o -> o.path("name").asString()))
                .containsExactly("Đặng Thùy Trang 2");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "name, ''",
                "account, -",
                "unit, So Y Te",
                "languages, fr",
                "email, not an address",
                "phone, 0263 3822 311",
                "duties, -",
                "surprise, x"
            })
    void badInputIsRefusedByField(String field, String value) {
        var body = body("sai", "so-sai");
        body.put(field, value);

        var answer = asOperator().post(OFFICERS, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("errors").get(0).path("field").asString()).startsWith(field);
    }

    @Test
    void templatesAreShownPreviewedAndWordedAnew() {
        var path = TEMPLATES + "/task.assigned.sms.vi";
        var shipped = asOperator().get(path);
        assertThat(shipped.version()).isZero();
        assertThat(shipped.json().path("status").asString()).isEqualTo("SHIPPED");

        var preview = asOperator().post(path + "/preview", Map.of()).json().path("sms");
        assertThat(preview.path("parts").asInt()).isBetween(1, 2);
        assertThat(preview.path("text").asString()).contains("21/11/2026");

        var words =
                Map.of("text", "Khẩn: {{title}}, hạn {{due}}", "sms", Map.of("accents", "UNACCENTED", "maxParts", 1));
        var draft = asOperator()
                .post(path + "/preview", Map.of("wording", words, "variables", Map.of("title", "Đón đoàn")))
                .json()
                .path("sms");
        assertThat(draft.path("text").asString()).isEqualTo("Khan: Don doan, han 21/11/2026");
        assertThat(draft.path("encoding").asString()).isEqualTo("GSM_7");
        assertThat(draft.path("cost").path("amount").asString()).isEqualTo("800");

        var edit = Map.of("wording", words, "reason", "ngắn gọn");
        assertThat(asDirectorOf("so-x").ifMatch(0).put(path, edit).code()).isEqualTo("template-not-permitted");
        var drafted = asOperator().ifMatch(0).put(path, edit);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(200);
        assertThat(drafted.version()).isEqualTo(1);
        assertThat(drafted.json().path("status").asString()).isEqualTo("DRAFTED");
        assertThat(drafted.json().path("wording")).isEqualTo(shipped.json().path("wording"));
        assertThat(asOperator().ifMatch(0).put(path, edit).status()).isEqualTo(412);

        var early = asOperator().ifMatch(1).post(path + "/release", Map.of());
        assertThat(early.code()).isEqualTo("template-wrong-status");
        assertThat(asOperator()
                        .ifMatch(1)
                        .post(path + "/test", Map.of("notification", "none"))
                        .code())
                .isEqualTo("template-no-such-notification");
        assertThat(asDirectorOf("so-x")
                        .ifMatch(1)
                        .post(path + "/test", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(asOperator().ifMatch(1).post(path + "/test", Map.of()).version())
                .isEqualTo(2);
        var released = asOperator().ifMatch(2).post(path + "/release", Map.of("reason", "ngắn gọn"));
        assertThat(released.json().path("wording").path("text").asString()).isEqualTo("Khẩn: {{title}}, hạn {{due}}");
        assertThat(asOperator()
                        .get(TEMPLATES)
                        .json()
                        .path("items")
                        .valueStream()
                        .filter(t -> "EDITED".equals(t.path("status").asString()))
                        .map(t -> t.path("id").asString()))
                .contains("task.assigned.sms.vi")
                .doesNotContain("task.assigned.sms.en");
    }

    @ParameterizedTest
    @CsvSource({
        "Xin chào {{secret}}, template-unknown-variables",
        "Xin chào {{title.class}}, template-unknown-variables",
        "Xin chào {{#title}}, template-malformed",
        "Xin chào {{>file}}, template-malformed"
    })
    void aTemplateThatCouldNotRenderIsRefused(String text, String code) {
        var words = Map.of("text", text, "sms", Map.of("accents", "AUTO", "maxParts", 2));

        var answer = asOperator().ifMatch(0).put(TEMPLATES + "/aid.approved.sms.en", Map.of("wording", words));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aSubjectOfTwoLinesIsRefused() {
        var words = Map.of("subject", "Chủ đề\r\nBcc: x@y.example", "text", "x", "html", "<p>x</p>");

        var answer = asOperator().ifMatch(0).put(TEMPLATES + "/aid.approved.email.en", Map.of("wording", words));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void notificationsOfOtherUnitsAreNotShown() {
        officer("nguoi-xem", "so-duoc-xem", "nguoi-xem@tinh.example", "0912345611");
        var event = overdue("task-seen", "so-duoc-xem", "Việc riêng của sở");
        until(() -> asOperator()
                        .get(NOTIFICATIONS + "?event=" + event)
                        .json()
                        .path("items")
                        .size()
                == 2);
        var id = asOperator()
                .get(NOTIFICATIONS + "?event=" + event)
                .json()
                .at("/items/0/id")
                .asString();

        var own = asDirectorOf("so-duoc-xem");
        assertThat(own.get(NOTIFICATIONS + "?event=" + event)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(own.get(NOTIFICATIONS + "/" + id).status()).isEqualTo(200);
        var other = asDirectorOf("so-khac");
        assertThat(other.get(NOTIFICATIONS + "?event=" + event)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(other.get(NOTIFICATIONS + "?unit=so-duoc-xem").status()).isEqualTo(403);
        assertThat(other.get(NOTIFICATIONS + "/" + id).status()).isEqualTo(404);
        assertThat(api.as(Tokens.of("nobody").roles("OFFICER"))
                        .get(NOTIFICATIONS)
                        .status())
                .isEqualTo(403);
        assertThat(asOperator().get(NOTIFICATIONS + "?status=NEVER").status()).isEqualTo(400);
    }

    @Test
    void anOfficeSeesNotificationsAndAnnouncementsOfItsProvinceOnly() {
        for (var province : List.of("tinh-nam", "tinh-bac")) {
            unit("so-" + province, province);
            unit("van-phong-" + province, province);
        }
        var north = asOfficeOf("tinh-bac");
        var draft = Map.of(
                "units", List.of("so-tinh-nam"),
                "channels", List.of("EMAIL"),
                "title", Map.of("vi", "Tập huấn"),
                "words", Map.of("vi", "Mời dự."));
        // The units are read from a topic of their own; until then nobody knows whose they are.
        until(() -> asOfficeOf("tinh-nam").post(ANNOUNCEMENTS, draft).status() == 201);
        until(() -> "announcement-not-permitted"
                .equals(north.post(ANNOUNCEMENTS, draft).code()));
        var id = asOfficeOf("tinh-nam")
                .get(ANNOUNCEMENTS)
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(north.get(ANNOUNCEMENTS + "/" + id).status()).isEqualTo(404);
        assertThat(north.get(ANNOUNCEMENTS).json().path("items")).isEmpty();
        assertThat(api.as(Tokens.of("chu-tich").unit("van-phong-tinh-nam").roles("PPC_CHAIR"))
                        .get(ANNOUNCEMENTS)
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id);

        officer("nguoi-nam", "so-tinh-nam", "nguoi-nam@tinh.example", "0912345619");
        var event = overdue("task-south", "so-tinh-nam", "Việc của tỉnh");
        var found = NOTIFICATIONS + "?event=" + event + "&provider=smtp";
        until(() -> asOfficeOf("tinh-nam").get(found).json().path("items").size() == 1);
        assertThat(north.get(found).json().path("items")).isEmpty();
        assertThat(north.get(NOTIFICATIONS + "?unit=so-tinh-nam").status()).isEqualTo(403);

        var statistics = NOTIFICATIONS + "/statistics?by=UNIT";
        until(() ->
                asOfficeOf("tinh-nam").get(statistics).json().at("/rows/0/sent").asInt() == 2);
        var counted = asOfficeOf("tinh-nam").get(statistics).json();
        assertThat(counted.at("/rows/0/value").asString()).isEqualTo("so-tinh-nam");
        assertThat(counted.at("/total/queued").asInt()).isEqualTo(2);
        assertThat(counted.at("/total/smsParts").asInt()).isPositive();
        assertThat(counted.at("/total/accepted/count").asInt()).isEqualTo(2);
        assertThat(counted.at("/total/accepted/p95").asLong()).isPositive();
        assertThat(north.get(statistics).json().path("rows")).isEmpty();
        assertThat(north.get(statistics + "&unit=so-tinh-nam").status()).isEqualTo(403);
        assertThat(asDirectorOf("so-tinh-nam")
                        .get(NOTIFICATIONS + "/statistics.csv")
                        .text())
                .contains("\nEMAIL,1,", "\nSMS,1,");
        assertThat(asOperator()
                        .get(NOTIFICATIONS + "/statistics?from=2020-01-01&to=2026-01-01")
                        .code())
                .isEqualTo("statistics-period");
        assertThat(asOperator().get(NOTIFICATIONS + "/statistics.xlsx?by=DAY").status())
                .isEqualTo(200);
    }

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
                        "counted-events P60D 0 true",
                        "notifications P2Y 0 true",
                        "statistics P10Y 0 true");
        assertThat(rules.at("/2/source/vi").asString()).contains("91/2025/QH15");
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

    private Api asOfficeOf(String province) {
        return api.as(
                Tokens.of("office-" + province).unit("van-phong-" + province).roles("PPC_OFFICE"));
    }

    private static void unit(String code, String province) {
        publish("unit", "registered", code, 1, """
                {"state":{"name":{"vi":"%s"},"province":"%s","successors":[]}}""".formatted(code, province));
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

    private static Map<String, Object> body(String account, String unit) {
        return new HashMap<>(Map.of(
                "name",
                "Trần Văn Ghi",
                "account",
                account,
                "unit",
                unit,
                "duties",
                List.of("DIRECTOR"),
                "languages",
                List.of("vi"),
                "email",
                "ghi@tinh.example",
                "phone",
                "0912345612"));
    }
}
