package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;
import static org.huunghi.notification.Topics.publish;

import java.util.Map;
import org.huunghi.testkit.Api;
import org.junit.jupiter.api.Test;

/** What comes with the words of a message: the calendar, the links, and what the carriers want to know. */
class EmailContentJourneyTest extends Journeys {

    private static final String SITE = "http://localhost:8080";

    @Test
    void aDeadlineReachesTheCalendarAndItsMoveReplacesIt() {
        officer("lich", "so-lich-ld", "lich@tinh.example", "0912345641");

        var assigned = task("assigned", "task-calendar", 1, "2026-12-24", "so-lich-ld", "NORMAL");
        until(() -> "SENT".equals(statusOf(assigned, "EMAIL")));
        var extended = task("extended", "task-calendar", 4, "2026-12-31", "so-lich-ld", "URGENT");
        until(() -> "SENT".equals(statusOf(extended, "EMAIL")));

        var mails = mailsTo("lich@tinh.example");
        assertThat(mails.getFirst().headers().get("Content-Type").getFirst()).startsWith("multipart/mixed");
        assertThat(mails.getFirst().calendar().replace("\r\n ", ""))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:task-task-calendar-due@huunghi",
                        "SEQUENCE:1",
                        "SUMMARY:Hạn: Đón đoàn Champasak",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261224T170000");
        assertThat(mails.getLast().calendar())
                .contains("UID:task-task-calendar-due@huunghi", "SEQUENCE:4", "20261231T170000");
    }

    @Test
    void anEmailSaysWhyItCameAndWhereTheRecordIs() {
        officer("khung", "so-khung-ld", "en", "khung@tinh.example", "0912345642");

        overdue("task-framed", "so-khung-ld", "Đón đoàn <b>Champasak</b>");

        until(() -> mailsTo("khung@tinh.example").size() == 1);
        var mail = mailsTo("khung@tinh.example").getFirst();
        assertThat(mail.html())
                .contains(
                        "<html lang=\"en\">",
                        "Đón đoàn &lt;b&gt;Champasak&lt;/b&gt;",
                        "href=\"" + SITE + "/api/v1/tasks/task-framed\"");
        assertThat(mail.text()).contains(SITE + "/api/v1/tasks/task-framed", "because you are your unit's focal point");
        // What the unit makes mandatory has no way out.
        assertThat(mail.headers()).doesNotContainKeys("List-Unsubscribe", "List-Unsubscribe-Post");
        assertThat(mail.calendar()).isNull();
    }

    @Test
    void oneClickTurnsOneKindOffAndLookingDoesNot() {
        var officer = officer("thoi", "so-thoi-ld", "thoi@tinh.example", "0912345643");
        var first = task("due-soon", "task-stop", 2, "2026-12-24", "so-thoi-ld", "NORMAL");
        until(() -> "SENT".equals(statusOf(first, "EMAIL")));
        var headers = mailsTo("thoi@tinh.example").getFirst().headers();
        assertThat(headers.get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var link = headers.get("List-Unsubscribe").getFirst().replaceAll("[<>]", "");
        assertThat(link).startsWith(SITE + "/api/v1/unsubscriptions/");
        assertThat(mailsTo("thoi@tinh.example").getFirst().html()).contains("href=\"" + link + "\"");
        var path = link.substring(SITE.length());

        assertThat(api.header("Accept", "text/html").get(path).text())
                .contains("<form method=\"post\">", "Nhiệm vụ sắp đến hạn", "Task due soon", "Ngừng nhận", "Stop");
        var kind = api.get(path).json().at("/kinds/0");
        assertThat(kind.path("occasion").asString()).isEqualTo("task.due-soon");
        assertThat(kind.path("subscribed").asBoolean()).isTrue();
        var before = asOperator().get("/api/v1/officers/" + officer).version();

        var left = oneClick(path);
        assertThat(left.status()).as(left.text()).isEqualTo(200);
        assertThat(left.json().at("/kinds/0/subscribed").asBoolean(true)).isFalse();

        var after = asOperator().get("/api/v1/officers/" + officer);
        assertThat(after.version()).isEqualTo(before + 1);
        assertThat(after.text()).contains("\"occasion\":\"task.due-soon\",\"channel\":\"EMAIL\",\"choice\":\"NONE\"");
        assertThat(oneClick(path).status()).isEqualTo(200);
        assertThat(api.header("Accept", "text/html").get(path).text()).contains("You get no more");
        assertThat(asOperator().get("/api/v1/officers/" + officer).version()).isEqualTo(before + 1);
    }

    /** As a mail program does it. */
    private Api.Answer oneClick(String path) {
        return api.header("Content-Type", "application/x-www-form-urlencoded").post(path, "List-Unsubscribe=One-Click");
    }

    @Test
    void whatIsNoLinkIsRefusedInTheCallersLanguageAndNotOften() {
        var path = "/api/v1/unsubscriptions/eA.eA";

        var refused = api.header("Accept-Language", "en").get(path);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("opt-out-unknown", "not ours");
        var page = api.header("Accept", "text/html").get(path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Disposition")).isEqualTo("inline");
        assertThat(page.text()).contains("<html", "Đường dẫn không đúng", "The link is wrong");
        assertThat(oneClick(path).text()).contains("không do hệ thống cấp");
        until(() -> oneClick(path).status() == 429);
    }

    @Test
    void theCarriersLearnTheBrandnameAndTheirTemplateOnceTheWordsAreReleased() {
        officer("thuong-hieu", "so-thuong-hieu", "thuong-hieu@tinh.example", "0912345644");
        var path = "/api/v1/templates/aid.rejected.sms.vi";
        var sms = Map.of("accents", "UNACCENTED", "maxParts", 1, "brandname", "NGOAIVU-LD", "carrierTemplate", "HN-15");
        var words = Map.of("wording", Map.of("text", "Khong duoc phe duyet: {{title}}", "sms", sms));
        assertThat(asOperator()
                        .ifMatch(0)
                        .put(path, Map.of("wording", Map.of("text", "x", "sms", badBrand())))
                        .status())
                .isEqualTo(400);

        assertThat(asOperator().ifMatch(0).put(path, words).status()).isEqualTo(200);
        assertThat(asOperator()
                        .post(path + "/preview", words)
                        .json()
                        .at("/sms/brandname")
                        .asString())
                .isEqualTo("NGOAIVU-LD");
        assertThat(asOperator().ifMatch(1).post(path + "/test", Map.of()).status())
                .isEqualTo(200);
        var released = asOperator().ifMatch(2).post(path + "/release", Map.of());
        assertThat(released.json().at("/wording/sms/carrierTemplate").asString())
                .as(released.text())
                .isEqualTo("HN-15");

        publish("aid", "rejected", "aid-brand", 7, """
                {"change":{},"state":{"title":{"vi":"Xây trường"},"owner":"so-thuong-hieu"}}""");
        until(() -> !smsTo("84912345644").isEmpty());
        assertThat(smsTo("84912345644").getFirst().from()).isEqualTo("NGOAIVU-LD");
        assertThat(smsTo("84912345644").getFirst().vendorParameters()).isEqualTo(Map.of(0x1401, "HN-15"));
    }

    private static Map<String, Object> badBrand() {
        return Map.of("accents", "UNACCENTED", "maxParts", 1, "brandname", "Ngoại vụ");
    }

    /** Publishes what happens to a task as agreement-service does, and returns the event's id. */
    private static String task(String name, String task, long sequence, String due, String unit, String urgency) {
        return publish("task", name, task, sequence, """
                {"change":{"daysLeft":3,"oldDueAt":"2026-12-24T10:00:00Z"},"by":{"id":"system"},
                 "state":{"id":"%s","title":{"vi":"Đón đoàn Champasak"},
                  "directive":{"number":"1234/UBND-NgV","date":"2026-11-02"},
                  "leads":[{"unit":"%s","accountable":true}],"coordinators":[],
                  "due":{"date":"%s","time":"17:00:00"},"urgency":"%s","status":"ASSIGNED","partners":[]}}""".formatted(task, unit, due, urgency));
    }
}
