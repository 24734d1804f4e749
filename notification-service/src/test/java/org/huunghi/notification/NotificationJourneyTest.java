package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;
import static org.huunghi.notification.Topics.publish;
import static org.huunghi.notification.Topics.published;

import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** From the event on the topic to the officer's mailbox and phone. */
class NotificationJourneyTest extends Journeys {

    @Value("${huunghi.database}")
    String database;

    @Test
    void anOverdueTaskReachesItsOfficerOnceByEmailAndBySms() {
        var officer = officer("hanh", "so-ngoai-vu-ld", "hanh@tinh.example", "091 234 5601");
        var event = overdue("task-1", "so-ngoai-vu-ld", "Tham mưu Hội nghị hợp tác với Champasak");

        until(() ->
                mailsTo("hanh@tinh.example").size() == 1 && smsTo("84912345601").size() == 1);
        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));

        var mail = mailsTo("hanh@tinh.example").getFirst();
        assertThat(mail.subject()).isEqualTo("[Quá hạn 1 ngày] Tham mưu Hội nghị hợp tác với Champasak");
        assertThat(mail.text())
                .contains(
                        "Kính gửi: Nguyễn Thị Minh Hạnh",
                        "Văn bản giao nhiệm vụ: số 1234/UBND-NgV ngày 02/11/2026",
                        "Thời hạn hoàn thành: 17:00 ngày 20/11/2026");
        assertThat(mail.html()).contains("<strong>Nguyễn Thị Minh Hạnh</strong>");
        assertThat(smsTo("84912345601").getFirst().text())
                .isEqualTo("QUA HAN 1 ngay: Tham muu Hoi nghi hop tac voi Champasak. Han: 20/11/2026."
                        + " VB: 1234/UBND-NgV. De nghi bao cao ngay.");

        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var path = "/api/v1/notifications?event=" + event;
        assertThat(asOperator()
                        .get(path + "&from=" + today + "&to=" + today)
                        .json()
                        .path("items"))
                .hasSize(2);
        assertThat(asOperator().get(path + "&from=" + today.plusDays(1)).json().path("items"))
                .isEmpty();
        assertThat(asOperator().get(path + "&to=" + today.minusDays(1)).json().path("items"))
                .isEmpty();

        againAndThen(() -> overdue("task-1", "so-ngoai-vu-ld", "Tham mưu Hội nghị hợp tác với Champasak"));
        assertThat(mailsTo("hanh@tinh.example")).hasSize(1);
        assertThat(smsTo("84912345601")).hasSize(1);
        theTimelineAndTheTopicTellIt(event, officer);
    }

    private void theTimelineAndTheTopicTellIt(String event, String officer) {
        var sms = notifications(event).stream()
                .filter(n -> "SMS".equals(n.path("channel").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(sms.path("officer").asString()).isEqualTo(officer);
        var one = asOperator().get("/api/v1/notifications/" + sms.path("id").asString());
        assertThat(one.text()).doesNotContain("91234", "@tinh.example");
        assertThat(texts(one.json().path("timeline"), "what")).containsExactly("queued", "sent", "delivered");

        var id = one.json().path("id").asString();
        until(() -> published().stream().filter(e -> e.key().equals(id)).count() == 3);
        assertThat(published().stream().filter(e -> e.key().equals(id)))
                .extracting(e -> new String(e.headers().lastHeader("ce_type").value()))
                .containsExactly(
                        "org.huunghi.notification.queued.v1",
                        "org.huunghi.notification.sent.v1",
                        "org.huunghi.notification.delivered.v1");
        assertThat(published().stream().filter(e -> e.key().equals(id)))
                .extracting(e ->
                        new String(e.headers().lastHeader("ce_correlationid").value()))
                .containsOnly("conversation-task-1");
        assertThat(published()).allSatisfy(e -> assertThat(e.value()).doesNotContain("@tinh.example", "912345"));
    }

    /** Delivers something again and then something else of the same key, whose mail tells that both were read. */
    private void againAndThen(Runnable again) {
        again.run();
        officer("after", "so-after", "after@tinh.example", "0912345699");
        publish("task", "overdue", "task-1", 4, """
                {"change":{"daysLate":1},"state":{"title":{"vi":"Việc sau"},"leads":[{"unit":"so-after"}]}}""");
        until(() -> mailsTo("after@tinh.example").size() == 1);
    }

    @Test
    void anApprovalIsToldToTheOwnerWithAmountAndDecision() {
        officer("chu-khoan", "so-giao-duc-dl", "chu-khoan@tinh.example", "0912345602");
        publish("aid", "approved", "aid-1", 7, """
                {"change":{},"by":{"id":"chair"},"state":{"title":{"vi":"Xây trường mầm non"},"owner":"so-giao-duc-dl",
                 "committed":{"amount":"1675000.00","currency":"USD"},
                 "decision":{"number":"345/QĐ-UBND","date":"2026-11-18"}}}""");

        until(() -> mailsTo("chu-khoan@tinh.example").size() == 1
                && smsTo("84912345602").size() == 1);
        assertThat(mailsTo("chu-khoan@tinh.example").getFirst().text())
                .contains("Giá trị: 1.675.000 USD", "Quyết định: số 345/QĐ-UBND ngày 18/11/2026");
        assertThat(smsTo("84912345602").getFirst().text())
                .isEqualTo("Vien tro duoc phe duyet: Xay truong mam non. Gia tri: 1.675.000 USD. QD: 345/QD-UBND.");
    }

    @Test
    void whoReadsEnglishIsToldInEnglishAndALongSmsArrivesWhole() {
        officer("english", "so-du-lich-ld", "en", "english@tinh.example", "0912345608");
        var event = overdue("task-english", "so-du-lich-ld", "Đón đoàn Bắc Gyeongsang");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));
        assertThat(mailsTo("english@tinh.example").getFirst().text())
                .contains("is overdue by 1 day(s)", "Đón đoàn Bắc Gyeongsang", "Due: 20 November 2026, 17:00");
        assertThat(smsTo("84912345608")).singleElement().satisfies(sms -> {
            assertThat(sms.text())
                    .isEqualTo("OVERDUE by 1 d: Đón đoàn Bắc Gyeongsang. Due 20 November 2026. Ref. 1234/UBND-NgV."
                            + " Please report at once.");
            assertThat(sms.parts()).isEqualTo(2);
        });
    }

    @Test
    void whereNobodyIsToldTheOperatorFindsSomebody() {
        var event = overdue("task-nobody", "so-khong-nguoi", "Rà soát thỏa thuận");
        until(() -> "UNROUTED".equals(statusOf(event, "EMAIL")) && "UNROUTED".equals(statusOf(event, "SMS")));
        assertThat(metric("notifications_total{").stream().filter(line -> line.contains("outcome=\"unrouted\"")))
                .hasSize(2);
        var unrouted = notifications(event).getFirst();
        var path = "/api/v1/notifications/" + unrouted.path("id").asString();

        var early = asOperator().ifMatch(1).post(path + "/resend", Map.of());
        assertThat(early.code()).isEqualTo("notification-nobody-to-tell");

        officer("moi-den", "so-khong-nguoi", "moi-den@tinh.example", "0912345605");
        routeByHand(event);
        until(() -> mailsTo("moi-den@tinh.example").size() == 1
                && smsTo("84912345605").size() == 1);
    }

    private void routeByHand(String event) {
        for (var notification : notifications(event)) {
            var resent = asOperator()
                    .ifMatch(1)
                    .post("/api/v1/notifications/" + notification.path("id").asString() + "/resend", Map.of());
            assertThat(resent.json().path("status").asString())
                    .as(resent.text())
                    .isEqualTo("ROUTED");
        }
    }

    @Test
    void whoWorksOnATaskIsToldAndNoOtherFocalPointOfTheUnit() {
        publish("task", "focal-point-named", "task-named", 4, """
                {"state":{"status":"ACCEPTED","due":{"date":"2026-11-20"},
                 "focalPoints":[{"unit":"so-dau-moi","officer":"phu-trach"}]}}""");
        var event = overdue("task-named", "so-dau-moi", "Việc có người phụ trách");
        until(() -> "UNROUTED".equals(statusOf(event, "EMAIL")) && "UNROUTED".equals(statusOf(event, "SMS")));

        officer("nguoi-khac", "so-dau-moi", "nguoi-khac@tinh.example", "0912345690");
        officer("phu-trach", "so-dau-moi", "phu-trach@tinh.example", "0912345691");
        routeByHand(event);

        until(() -> mailsTo("phu-trach@tinh.example").size() == 1
                && smsTo("84912345691").size() == 1);
        assertThat(mailsTo("phu-trach@tinh.example").getFirst().text())
                .contains("được đơn vị giao làm đầu mối thực hiện nhiệm vụ");
        assertThat(mailsTo("nguoi-khac@tinh.example")).isEmpty();
        assertThat(smsTo("84912345690")).isEmpty();
    }

    @Test
    void whoFollowsAPartnerIsToldOfTheAgreementsOfOneThatWentIntoIt() {
        officer("theo-doi", "so-theo-doi", "theo-doi@tinh.example", "0912345633");
        publish("subscription", "subscribed", "s-1", 1, """
                {"state":{"id":"s-1","subscriber":{"officer":"theo-doi"},"target":{"kind":"PARTNER","id":"p-1"},
                 "status":"ACTIVE"}}""");
        publish("partner", "merged", "p-0", 2, """
                {"state":{"id":"p-0","status":"MERGED","survivor":"p-1"}}""");
        // The topics are read side by side; agreements are signed until the subscription and the merger are known.
        var signed = new AtomicInteger();
        until(() -> {
            publish("agreement", "signed", "agreement-" + signed.incrementAndGet(), 1, """
                    {"state":{"title":{"vi":"Thỏa thuận với Champasak"},"partners":["p-0"],"fields":[]}}""");
            return !mailsTo("theo-doi@tinh.example").isEmpty();
        });
        assertThat(mailsTo("theo-doi@tinh.example").getFirst().text()).contains("được ký");
    }

    @Test
    void contactDataIsNowhereInTheStoreInThePlain() {
        officer("kin-dao", "so-noi-vu-ld", "kin-dao@tinh.example", "0912345607");
        var event = overdue("task-secret", "so-noi-vu-ld", "Thi đua khen thưởng");
        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));

        var all = new ArrayList<String>();
        try (var store = MongoClients.create(TestStore.shared().uri())) {
            var documents = store.getDatabase(database);
            for (var collection : documents.listCollectionNames()) {
                documents.getCollection(collection).find().map(Document::toJson).into(all);
            }
        }
        assertThat(all).hasSizeGreaterThan(2).allSatisfy(json -> assertThat(json)
                .doesNotContain("kin-dao@tinh", "912345607", "0912345"));
    }
}
