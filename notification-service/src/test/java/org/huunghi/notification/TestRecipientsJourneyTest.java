package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;
import static org.huunghi.notification.Topics.published;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reaches nobody goes the way of what does, and ends as its recipient says. */
class TestRecipientsJourneyTest extends Journeys {

    @ParameterizedTest
    @CsvSource({
        "delivered, 0000000001, SENT, , DELIVERED, ",
        "permanent-failure, 0000 000 003, FAILED, dsn-5.7.0, FAILED, test-undeliverable",
        "technical-failure, +84000000004, FAILED, test-technical-failure, FAILED, test-technical-failure"
    })
    void aTestRecipientIsAnsweredForAndNobodyIsReached(
            String name, String phone, String email, String emailFailure, String sms, String smsFailure) {
        var address = name + "@test.invalid";
        officer("thu-" + name, "so-thu-" + name, address, phone);
        var before = RELAY.mails().size() + CENTRE.messages().size();

        var event = overdue("task-test-" + name, "so-thu-" + name, "Việc thử");

        until(() -> email.equals(statusOf(event, "EMAIL")) && sms.equals(statusOf(event, "SMS")));
        assertThat(RELAY.mails().size() + CENTRE.messages().size()).isEqualTo(before);
        if (emailFailure != null) {
            assertThat(failureOf(event, "EMAIL")).isEqualTo(emailFailure);
            assertThat(failureOf(event, "SMS")).isEqualTo(smsFailure);
        }
        assertThat(notifications(event))
                .filteredOn(one -> !"SCHEDULED".equals(one.path("status").asString()))
                .allMatch(one -> one.path("test").asBoolean());
        for (var notification : notifications(event)) {
            everyEventIsATest(notification.path("id").asString());
            lastEventOf(
                    notification.path("id").asString(),
                    notification.path("status").asString());
        }
    }

    /** The first one too, when no provider had been asked. */
    private static void everyEventIsATest(String id) {
        until(() -> published().stream().anyMatch(event -> event.key().equals(id)));
        assertThat(published()).filteredOn(event -> event.key().equals(id)).allMatch(event -> event.value()
                .contains("\"test\":true"));
    }

    private static void lastEventOf(String id, String status) {
        until(() -> published().stream()
                .filter(event -> event.key().equals(id))
                .anyMatch(event -> event.value().contains("\"status\":\"" + status + "\"")
                        && event.value().contains("\"test\":true")));
    }

    @Test
    void aTestRecipientThatFailsForNowIsTriedAgain() {
        var officer = officer("thu-lai", "so-thu-lai", "temporary-failure@test.invalid", "+84000000002");

        var event = overdue("task-test-again", "so-thu-lai", "Việc thử lại");

        until(() -> notifications(event).size() == 2
                && notifications(event).stream()
                        .allMatch(n -> n.path("attempts").asInt() >= 2
                                && "test-temporary-failure"
                                        .equals(n.path("failure").asString())));
        assertThat(asOperator()
                        .ifMatch(1)
                        .post("/api/v1/officers/" + officer + "/deactivation", Map.of())
                        .status())
                .isEqualTo(200);
        until(() -> "UNROUTED".equals(statusOf(event, "EMAIL")) && "UNROUTED".equals(statusOf(event, "SMS")));
    }

    @Test
    void aTestKeyHasEverythingSentToNobody() {
        officer("that", "so-that", "that@tinh.example", "0912345651");
        var path = "/api/v1/announcements/"
                + asTester().post("/api/v1/announcements", draft("so-that")).createdId();
        assertThat(asTester().get(path).json().path("test").asBoolean()).isTrue();

        assertThat(asTester().ifMatch(1).post(path + "/submission", Map.of()).status())
                .isEqualTo(200);

        until(() -> "SENT".equals(asTester().get(path).json().path("status").asString()));
        var event = "announcement:" + path.substring(path.lastIndexOf('/') + 1);
        until(() -> "SENT".equals(statusOf(event, "EMAIL")) && "DELIVERED".equals(statusOf(event, "SMS")));
        assertThat(mailsTo("that@tinh.example")).isEmpty();
        assertThat(smsTo("84912345651")).isEmpty();
    }

    @Test
    void aTestKeySetsNothingGoingThatIsNoTest() {
        officer("that-2", "so-that-2", "that2@tinh.example", "0912345652");
        var real =
                asOperator().post("/api/v1/announcements", draft("so-that-2")).createdId();
        var both = api.as(Tokens.of("both").roles("OPERATOR", "TESTER"));

        var refused = both.ifMatch(1).post("/api/v1/announcements/" + real + "/submission", Map.of());
        assertThat(refused.status()).as(refused.text()).isIn(403, 404);

        var event = overdue("task-not-by-test", "so-that-2", "Việc thật");
        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));
        var sent = notifications(event).getFirst().path("id").asString();
        var version = asOperator().get("/api/v1/notifications/" + sent).version();
        assertThat(both.ifMatch(version)
                        .post("/api/v1/notifications/" + sent + "/resend", Map.of())
                        .status())
                .isEqualTo(403);
    }

    private Api asTester() {
        return api.as(Tokens.of("khoa-thu").roles("TESTER"));
    }

    private static Map<String, Object> draft(String unit) {
        return Map.of(
                "units", List.of(unit),
                "channels", List.of("EMAIL", "SMS"),
                "title", Map.of("vi", "Diễn tập"),
                "words", Map.of("vi", "Mời dự lúc 08:00."));
    }
}
