package org.huunghi.notification;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;
import static org.huunghi.notification.Topics.publish;

import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** What cannot be told ends where the operator sees it and what to put right; once that is done, it is told. */
class VisibleStatesJourneyTest extends Journeys {

    @Value("${huunghi.database}")
    String database;

    @Test
    void aLanguageThatNobodyWritesIsPutRightInTheOfficersEntry() {
        var body = entry("tieng-la", "so-tieng-la", "ko");
        body.put("email", "tieng-la@tinh.example");
        body.put("phone", "0912345661");
        var officer = enter(body);
        var event = overdue("task-korean", "so-tieng-la", "Đón đoàn Gyeongsangbuk");
        until(() -> "FAILED".equals(statusOf(event, "EMAIL")) && "FAILED".equals(statusOf(event, "SMS")));
        assertThat(failureOf(event, "EMAIL")).isEqualTo("language-unknown");
        assertThat(remedyOf(event, "EMAIL")).contains("vi");

        body.put("languages", List.of("ko", "vi"));
        update(officer, body);
        resendAll(event);

        until(() -> "SENT".equals(statusOf(event, "EMAIL")) && "DELIVERED".equals(statusOf(event, "SMS")));
        assertThat(mailsTo("tieng-la@tinh.example")).hasSize(1);
    }

    @Test
    void anOfficerWithoutAPhoneIsToldByEmailAndBySmsOnceThereIsOne() {
        var body = entry("khong-so", "so-khong-so", "vi");
        body.put("email", "khong-so@tinh.example");
        var officer = enter(body);
        var event = overdue("task-no-phone", "so-khong-so", "Đón đoàn Champasak");
        until(() -> "SENT".equals(statusOf(event, "EMAIL")) && "FAILED".equals(statusOf(event, "SMS")));
        assertThat(failureOf(event, "SMS")).isEqualTo("no-contact-point");
        assertThat(remedyOf(event, "SMS")).isNotEmpty();

        body.put("phone", "0912345662");
        update(officer, body);
        resendAll(event);

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
    }

    @Test
    void anOfficerWhoCannotBeReachedAtAllLeavesTheUnitWithNobodyToTell() {
        var body = entry("khong-lien-he", "so-khong-lien-he", "vi");
        var officer = enter(body);
        var event = overdue("task-no-contact", "so-khong-lien-he", "Đón đoàn Champasak");
        until(() -> "UNROUTED".equals(statusOf(event, "EMAIL")) && "UNROUTED".equals(statusOf(event, "SMS")));

        body.put("email", "khong-lien-he@tinh.example");
        update(officer, body);
        resendAll(event);

        until(() -> mailsTo("khong-lien-he@tinh.example").size() == 1);
    }

    @Test
    void aNumberThatTheCentreDoesNotKnowIsPutRight() {
        var body = entry("nham-so", "so-nham-so", "vi");
        body.put("phone", "0912345663");
        var officer = enter(body);
        CENTRE.behave(SmscBehaviour.refusing("ESME_RINVDSTADR", 1));
        var event = overdue("task-wrong-number", "so-nham-so", "Đón đoàn Champasak");
        until(() -> "FAILED".equals(statusOf(event, "SMS")));
        assertThat(failureOf(event, "SMS")).isEqualTo("smpp-0b");
        until(() -> asOperator().get("/api/v1/officers/" + officer).text().contains("\"phoneState\":\"DISABLED\""));
        assertThat(remedyOf(event, "SMS")).isNotEmpty();

        body.put("phone", "0912345664");
        update(officer, body);
        resendAll(event);

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
    }

    @Test
    void aTemplateThatDoesNotRenderIsWordedAnewAndTheMessageSentAgain() {
        officer("mau-hong", "so-mau-hong", "en", "mau-hong@tinh.example", "0912345665");
        release("{{title}}", 0);
        try (var store = MongoClients.create(TestStore.shared().uri())) {
            var broken = store.getDatabase(database)
                    .getCollection("templates")
                    .updateOne(eq("_id", "task.urged.email.en"), set("state.wording.text", "{{gone}}"));
            assertThat(broken.getModifiedCount()).isOne();
        }
        var event = publish("task", "urged", "task-broken", 3, """
                {"change":{"note":"gấp"},"state":{"title":{"vi":"Việc"},"leads":[{"unit":"so-mau-hong"}],
                 "status":"IN_PROGRESS"}}""");
        until(() -> "FAILED".equals(statusOf(event, "EMAIL")));
        assertThat(failureOf(event, "EMAIL")).isEqualTo("template-broken");
        assertThat(remedyOf(event, "EMAIL")).isNotEmpty();

        release("Urged: {{title}}", 3);
        resendAll(event);

        until(() -> "SENT".equals(statusOf(event, "EMAIL")));
        assertThat(mailsTo("mau-hong@tinh.example").getFirst().text()).contains("Urged: Việc");
    }

    private void release(String text, long version) {
        var path = "/api/v1/templates/task.urged.email.en";
        var words = Map.of("wording", Map.of("subject", "Urged", "text", text, "html", "<p>{{title}}</p>"));
        assertThat(asOperator().ifMatch(version).put(path, words).status()).isEqualTo(200);
        assertThat(asOperator()
                        .ifMatch(version + 1)
                        .post(path + "/test", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(asOperator()
                        .ifMatch(version + 2)
                        .post(path + "/release", Map.of())
                        .status())
                .isEqualTo(200);
    }

    private static Map<String, Object> entry(String account, String unit, String language) {
        return new HashMap<>(Map.of(
                "name",
                "Trần Văn Nam",
                "account",
                account,
                "unit",
                unit,
                "duties",
                List.of("FOCAL_POINT"),
                "languages",
                List.of(language),
                "vouched",
                true));
    }

    private void update(String officer, Map<String, Object> body) {
        var path = "/api/v1/officers/" + officer;
        var version = asOperator().get(path).version();
        assertThat(asOperator().ifMatch(version).put(path, body).status()).isEqualTo(200);
    }

    private void resendAll(String event) {
        for (var notification : notifications(event)) {
            if (List.of("FAILED", "UNROUTED")
                    .contains(notification.path("status").asString())) {
                var path = "/api/v1/notifications/" + notification.path("id").asString();
                var version = asOperator().get(path).version();
                asOperator().ifMatch(version).post(path + "/resend", Map.of());
            }
        }
    }

    /** What is to be put right, in Vietnamese. */
    private String remedyOf(String event, String channel) {
        return notifications(event).stream()
                .filter(n -> channel.equals(n.path("channel").asString()))
                .map(VisibleStatesJourneyTest::remedy)
                .findFirst()
                .orElse("");
    }

    private static String remedy(JsonNode notification) {
        return notification.at("/remedy/vi").asString();
    }
}
