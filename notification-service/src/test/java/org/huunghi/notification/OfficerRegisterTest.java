package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Officers over HTTP: who may do what, and what bad input gets. */
class OfficerRegisterTest extends Surroundings {

    private static final String OFFICERS = "/api/v1/officers";

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
    void whoIsAwayWhenAndWantsWhatIsForWhomItConcerns() {
        var path = OFFICERS + "/" + officer("rieng-tu", "so-rieng", "rieng@tinh.example", "0912345621");
        var self = api.as(Tokens.of("rieng-tu").unit("so-rieng").roles("OFFICER"));
        var wish = Map.of("occasion", "task.completed", "channel", "EMAIL", "choice", "DIGEST");
        assertThat(self.ifMatch(1)
                        .put(path + "/preferences", Map.of("preferences", List.of(wish)))
                        .status())
                .isEqualTo(200);

        for (var who : List.of(self, asOperator(), asDirectorOf("so-rieng"))) {
            assertThat(who.get(path).json().at("/preferences/0/choice").asString())
                    .isEqualTo("DIGEST");
        }
        assertThat(asDirectorOf("so-khac").get(path).text()).doesNotContain("DIGEST", "\"absences\":[");
        assertThat(asDirectorOf("so-khac").get(path + "/preferences").status()).isEqualTo(404);
        var own = self.get(OFFICERS + "?account=rieng-tu");
        assertThat(own.json().at("/items/0/id").asString()).isEqualTo(path.substring(OFFICERS.length() + 1));
        assertThat(own.json().path("items").size()).isEqualTo(1);
        assertThat(own.text()).doesNotContain("DIGEST");
    }

    @Test
    void anOfficerReadsWhatThereIsToChooseAndWhatHolds() {
        var path = OFFICERS + "/" + officer("chon-lua", "so-chon", "chon@tinh.example", "0912345622") + "/preferences";
        var self = api.as(Tokens.of("chon-lua").unit("so-chon").roles("OFFICER"));
        var none = Map.of("occasion", "*", "channel", "EMAIL", "choice", "NONE");
        var read = self.get(path);
        assertThat(self.ifMatch(read.version())
                        .put(path, Map.of("preferences", List.of(none)))
                        .status())
                .isEqualTo(200);

        var lines = self.get(path)
                .json()
                .path("items")
                .valueStream()
                .map(one -> String.join(
                        " ",
                        one.path("occasion").asString(),
                        one.path("channel").asString(),
                        one.path("choice").asString(),
                        one.path("mandatory").asString(),
                        one.at("/name/vi").asString()))
                .toList();

        assertThat(lines)
                .contains(
                        "task.overdue EMAIL IMMEDIATE true Nhiệm vụ quá hạn",
                        "task.overdue SMS IMMEDIATE false Nhiệm vụ quá hạn",
                        "task.completed EMAIL NONE false Nhiệm vụ hoàn thành",
                        "announcement SMS IMMEDIATE false Thông cáo")
                .noneMatch(line -> line.startsWith("contact.code") || line.startsWith("notification."));
    }

    @Test
    void aDirectorKeepsTheEntriesOfTheOwnUnit() {
        known("so-ghi");
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
        assertThat(left.json().path("leftAt").asString()).isNotEmpty();
        var again = asDirectorOf("so-ghi").ifMatch(3).post(path + "/deactivation", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("status").asInt()).isEqualTo(409);
        assertThat(again.json().path("currentStatus").asString()).isEqualTo("INACTIVE");
        assertThat(again.json().path("allowed").valueStream().map(JsonNode::asString))
                .contains("reactivate");
        assertThat(asDirectorOf("so-ghi")
                        .ifMatch(3)
                        .post(path + "/reactivation", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAccountBelongsToOneOfficerAndARetryIsNotASecondOne() {
        known("so-mot");
        var body = body("mot-nguoi", "so-mot");
        var first = asOperator().idempotencyKey("register-mot-nguoi").post(OFFICERS, body);
        var retry = asOperator().idempotencyKey("register-mot-nguoi").post(OFFICERS, body);

        assertThat(retry.status()).isEqualTo(201);
        assertThat(retry.text()).isEqualTo(first.text());
        assertThat(asOperator().post(OFFICERS, body).code()).isEqualTo("officer-account-taken");
    }

    @Test
    void nobodyIsEnteredInAUnitThatIsUnknownOrAbolished() {
        known("so-da-tach");
        publish("unit", "succeeded", "so-da-tach", 2, """
                {"state":{"name":{"vi":"Sở đã tách"},"validTo":"2025-06-30","successors":["so-ke-thua"]}}""");

        var unknown = asOperator().post(OFFICERS, body("khong-noi", "so-chua-biet"));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("unit-not-known-yet");
        assertThat(unknown.json().path("unit").asString()).isEqualTo("so-chua-biet");
        assertThat(asDirectorOf("so-khac")
                        .post(OFFICERS, body("khong-noi", "so-chua-biet"))
                        .status())
                .isEqualTo(403);
        var abolished = new AtomicReference<Api.Answer>();
        until(() -> {
            abolished.set(asOperator().post(OFFICERS, body("noi-cu", "so-da-tach")));
            return abolished.get().status() == 422;
        });
        assertThat(abolished.get().code()).isEqualTo("officer-unit-closed");
        assertThat(abolished.get().text()).contains("2025-06-30", "so-ke-thua");
    }

    @Test
    void officersAreFoundByNameWithoutAccentsPageByPage() {
        for (var i = 0; i < 3; i++) {
            var body = body("trang-" + i, "so-trang");
            body.put("name", "Đặng Thùy Trang " + i);
            enter(body);
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
                "email, đà.lạt@tinh.example",
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
