package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Messages that somebody asks for: codes and announcements. */
class OnPurposeJourneyTest extends Journeys {

    @Test
    void aContactPointGetsNothingButTheCodeUntilItIsEntered() {
        var body = new HashMap<String, Object>(Map.of(
                "name", "Trần Văn Mới",
                "account", "can-bo-moi",
                "unit", "so-moi-ld",
                "duties", List.of("FOCAL_POINT"),
                "languages", List.of("vi"),
                "phone", "0912345631"));
        var path = "/api/v1/officers/" + enter(body);
        var self = api.as(Tokens.of("can-bo-moi").unit("so-moi-ld").roles("OFFICER"));
        var early = overdue("task-unverified", "so-moi-ld", "Việc khi chưa xác minh");
        until(() -> "UNROUTED".equals(statusOf(early, "SMS")));

        assertThat(self.ifMatch(1).post(path + "/contacts/SMS/code", Map.of()).status())
                .isEqualTo(200);
        until(() -> smsTo("84912345631").size() == 1);
        var words = smsTo("84912345631").getFirst().text();
        assertThat(words).matches("Huu Nghi: .* hieu luc den \\d\\d:\\d\\d\\. .*");
        var code = words.replaceAll(".*?(\\d{6}).*", "$1");
        var wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        var refused = self.ifMatch(2).post(path + "/contacts/SMS/verification", Map.of("code", wrong));
        assertThat(refused.code()).isEqualTo("officer-wrong-code");
        assertThat(refused.json().path("triesLeft").asInt()).isEqualTo(4);
        assertThat(self.ifMatch(2)
                        .post(path + "/contacts/SMS/verification", Map.of("code", code))
                        .status())
                .isEqualTo(412);
        var verified = self.ifMatch(3).post(path + "/contacts/SMS/verification", Map.of("code", code));
        assertThat(verified.json().path("phoneState").asString()).isEqualTo("VERIFIED");

        overdue("task-verified", "so-moi-ld", "Việc khi đã xác minh");
        until(() -> smsTo("84912345631").size() == 2);
        assertThat(smsTo("84912345631").getLast().text()).contains("Viec khi da xac minh");
    }

    @Test
    void anAnnouncementReachesItsUnitOnceByEmailAndBySms() {
        officer("thong-cao", "so-thong-cao", "thong-cao@tinh.example", "0912345632");
        var mailbox = Map.of("mailbox", "van-thu@tinh.example", "mandatory", List.of());
        asOperator().ifMatch(0).put("/api/v1/unit-policies/so-chi-hop-thu", mailbox);
        var draft = Map.of(
                "units", List.of("so-thong-cao", "so-chi-hop-thu"),
                "channels", List.of("EMAIL", "SMS"),
                "title", Map.of("vi", "Tập huấn"),
                "words", Map.of("vi", "Mời dự lúc 08:00."));
        var path = "/api/v1/announcements/"
                + asOperator().post("/api/v1/announcements", draft).createdId();
        var dryRun = asOperator().get(path + "/dry-run").json();
        assertThat(dryRun.at("/estimate/recipients").asInt()).isEqualTo(2);
        assertThat(dryRun.at("/estimate/smsParts").asInt()).isEqualTo(1);
        assertThat(dryRun.at("/mailboxes/0").asString()).isEqualTo("so-chi-hop-thu");
        assertThat(dryRun.at("/recipients/0/unit").asString()).isEqualTo("so-thong-cao");
        assertThat(api.as(Tokens.of("someone").unit("so-khac").roles("DIRECTOR"))
                        .get(path)
                        .status())
                .isEqualTo(404);

        assertThat(asOperator()
                        .ifMatch(1)
                        .post(path + "/submission", Map.of())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("SENDING");

        until(() -> "SENT".equals(asOperator().get(path).json().path("status").asString()));
        until(() -> mailsTo("thong-cao@tinh.example").size() == 1
                && smsTo("84912345632").size() == 1);
        until(() -> mailsTo("van-thu@tinh.example").size() == 1);
        assertThat(smsTo("84912345632").getFirst().text()).isEqualTo("Tap huan: Moi du luc 08:00.");
    }
}
