package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.store.FolderException;
import com.mongodb.client.MongoClients;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.huunghi.local.mail.Mail;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.sms.ShortMessage;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.testkit.TcpProxy;
import org.huunghi.testkit.TestStore;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** From the event on the topic to the officer's mailbox and phone, in good times and in bad. */
class NotificationJourneyTest extends Surroundings {

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    @Value("${huunghi.database}")
    String database;

    /** After the service has set its logging up, which throws every appender out. */
    @BeforeEach
    void readTheLog() {
        if (!root().isAttached(LOG)) {
            LOG.start();
            root().addAppender(LOG);
        }
    }

    /** Every address of these tests holds one of these. */
    @AfterAll
    static void theLogHoldsNoContactData() {
        root().detachAppender(LOG);
        var lines = LOG.list.stream()
                .map(line -> line.getFormattedMessage() + " " + line.getMDCPropertyMap()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line)
                .doesNotContain("@tinh.example", "912345", "91 234"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

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
    void refusedMessagesArriveOnceTheProviderTakesThem() {
        officer("kien-tri", "so-cong-thuong-ld", "kien-tri@tinh.example", "0912345603");
        RELAY.behave(MailBehaviour.refusing(451, "4.3.0 kien-tri@tinh.example try later", 2));
        CENTRE.behave(SmscBehaviour.refusing("ESME_RTHROTTLED", 2));

        var event = overdue("task-refused", "so-cong-thuong-ld", "Làm việc với đoàn Gyeongsangbuk");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));
        assertThat(mailsTo("kien-tri@tinh.example")).hasSize(1);
        assertThat(smsTo("84912345603")).hasSize(1);
        assertThat(notifications(event))
                .allSatisfy(n -> assertThat(n.path("attempts").asInt()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void messagesOutlastAnOutageOfBothProviders() {
        var units = IntStream.range(0, 12)
                .mapToObj(i -> "so-" + (char) ('a' + i) + "-outage")
                .toList();
        var events = new ArrayList<String>();
        for (var i = 0; i < units.size(); i++) {
            officer("outage-" + i, units.get(i), "outage" + i + "@tinh.example", "09123457" + (10 + i));
        }
        MAIL_WIRE.reset();
        SMS_WIRE.reset();
        for (var unit : units) {
            events.add(overdue("task-" + unit, unit, "Báo cáo kết quả hợp tác"));
        }
        until(() -> metric("resilience4j_circuitbreaker_state{").stream()
                .anyMatch(
                        line -> line.contains("name=\"smtp\"") && line.contains("\"open\"") && line.endsWith(" 1.0")));
        MAIL_WIRE.heal();
        SMS_WIRE.heal();

        until(() -> events.stream()
                .allMatch(e -> "DELIVERED".equals(statusOf(e, "SMS")) && "SENT".equals(statusOf(e, "EMAIL"))));
        for (var i = 0; i < units.size(); i++) {
            assertThat(mailsTo("outage" + i + "@tinh.example")).hasSize(1);
            assertThat(smsTo("849123457" + (10 + i))).hasSize(1);
        }
    }

    @Test
    void whileTheMessageCentreIsAwayTheSecondProviderServes() {
        officer("thay-the", "so-du-phong-ld", "thay-the@tinh.example", "0912345612");
        SECOND.reportTo(URI.create("http://localhost:" + port + "/provider/sms-receipts"));
        SMS_WIRE.reset();
        SECOND_WIRE.heal();

        var event = overdue("task-second", "so-du-phong-ld", "Làm việc với đoàn Champasak");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
        assertThat(SECOND.messages()).singleElement().satisfies(sms -> {
            assertThat(sms.isTo("84912345612")).isTrue();
            assertThat(sms.text()).startsWith("QUA HAN 1 ngay: Lam viec voi doan Champasak");
        });
        assertThat(smsTo("84912345612")).isEmpty();

        SMS_WIRE.heal();
        SECOND_WIRE.reset();
        var after = overdue("task-first-again", "so-du-phong-ld", "Báo cáo sau chuyến thăm");
        until(() -> "DELIVERED".equals(statusOf(after, "SMS")));
        assertThat(smsTo("84912345612")).hasSize(1);
    }

    @Test
    void anEmailThatComesBackForGoodFailsAndItsAddressIsPutOutOfUse() throws MessagingException {
        var officer = officer("tra-lai", "so-tra-lai-ld", "tra-lai@tinh.example", "0912345613");
        var event = overdue("task-bounced", "so-tra-lai-ld", "Làm việc với đoàn Champasak");
        until(() -> "SENT".equals(statusOf(event, "EMAIL")));
        var id = mailsTo("tra-lai@tinh.example").getFirst().messageId();

        comesBack(id, "failed", "5.1.1");

        until(() -> "FAILED".equals(statusOf(event, "EMAIL")));
        assertThat(failureOf(event, "EMAIL")).isEqualTo("dsn-5.1.1");
        until(() -> asOperator().get("/api/v1/officers/" + officer).text().contains("DISABLED"));
    }

    @Test
    void anEmailThatOnlyCouldNotBeBroughtInTimeIsSentAgainUnderAnotherId() throws MessagingException {
        officer("tam-hoan", "so-tam-hoan-ld", "tam-hoan@tinh.example", "0912345614");
        var event = overdue("task-late-mail", "so-tam-hoan-ld", "Làm việc với đoàn Champasak");
        until(() -> "SENT".equals(statusOf(event, "EMAIL")));
        var id = mailsTo("tam-hoan@tinh.example").getFirst().messageId();

        comesBack(id, "delayed", "4.4.1");
        comesBack(id, "failed", "4.4.7");

        until(() -> mailsTo("tam-hoan@tinh.example").size() == 2);
        assertThat(mailsTo("tam-hoan@tinh.example").getLast().messageId()).isEqualTo(id.replace("@", ".1@"));
        until(() -> "SENT".equals(statusOf(event, "EMAIL")));
        comesBack(id, "failed", "5.1.1");
        until(() -> unseen() == 0);
        assertThat(statusOf(event, "EMAIL"))
                .as("a report about the former round")
                .isEqualTo("SENT");
    }

    private static long unseen() throws FolderException {
        return BOUNCES.getManagers()
                .getImapHostManager()
                .getInbox(BOUNCES.getUserManager().getUser(RETURN_PATH))
                .getUnseenCount();
    }

    /** A report as mail servers make it (RFC 3464). */
    private static void comesBack(String messageId, String action, String status) throws MessagingException {
        var report = """
                From: MAILER-DAEMON@tinh.example
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                This is the mail system at host mx.tinh.example.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.tinh.example

                Final-Recipient: rfc822; somebody@tinh.example
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 no such user

                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                Subject: x

                --b--
                """.formatted(RETURN_PATH, action, status, messageId).replace("\n", "\r\n");
        var mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(report.getBytes(StandardCharsets.US_ASCII)));
        BOUNCES.getUserManager().getUser(RETURN_PATH).deliver(mail);
    }

    private String failureOf(String event, String channel) {
        return notifications(event).stream()
                .filter(n -> channel.equals(n.path("channel").asString()))
                .map(n -> n.path("failure").asString())
                .findFirst()
                .orElse(null);
    }

    @Test
    void aReceiptThatIsNotSignedIsNobodys() {
        var forged = api.header("X-Timestamp", Long.toString(Instant.now().getEpochSecond()))
                .header("X-Signature", "00")
                .post("/provider/sms-receipts", Map.of("id", "x", "status", "DELIVERED"));

        assertThat(forged.status()).isEqualTo(401);
        assertThat(api.post("/provider/sms-receipts", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void aConnectionThatBreaksLosesNothing() {
        officer("dut-day", "so-y-te-ld", "dut-day@tinh.example", "0912345604");
        MAIL_WIRE.cutAfter(40, TcpProxy.Direction.TO_SERVER);
        SMS_WIRE.cutAfter(10, TcpProxy.Direction.TO_SERVER);

        var event = overdue("task-cut", "so-y-te-ld", "Tiếp đoàn y tế Champasak");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")) && "SENT".equals(statusOf(event, "EMAIL")));
        assertThat(mailsTo("dut-day@tinh.example")).hasSize(1);
        assertThat(smsTo("84912345604")).hasSize(1);
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
        for (var notification : notifications(event)) {
            var resent = asOperator()
                    .ifMatch(1)
                    .post("/api/v1/notifications/" + notification.path("id").asString() + "/resend", Map.of());
            assertThat(resent.json().path("status").asString())
                    .as(resent.text())
                    .isEqualTo("ROUTED");
        }
        until(() -> mailsTo("moi-den@tinh.example").size() == 1
                && smsTo("84912345605").size() == 1);
    }

    @Test
    void aNumberThatCannotBeReachedIsAVisibleFailureAndCanBeSentAgain() {
        officer("sai-so", "so-van-hoa-ld", "sai-so@tinh.example", "0912345606");
        CENTRE.behave(SmscBehaviour.answering(SmscBehaviour.Receipts.UNDELIV));
        var event = overdue("task-undeliv", "so-van-hoa-ld", "Đón đoàn nghệ thuật");
        until(() -> "FAILED".equals(statusOf(event, "SMS")));
        var failed = notifications(event).stream()
                .filter(n -> "SMS".equals(n.path("channel").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(failed.path("failure").asString()).isEqualTo("smpp-undeliv");
        CENTRE.behave(SmscBehaviour.NORMAL);

        var path = "/api/v1/notifications/" + failed.path("id").asString();
        var seen = asOperator().get(path).version();
        assertThat(api.as(Tokens.of("x").unit("so-van-hoa-ld").roles("DIRECTOR"))
                        .ifMatch(seen)
                        .post(path + "/resend", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(asOperator()
                        .ifMatch(seen)
                        .post(path + "/resend", Map.of("reason", "đã sửa số"))
                        .status())
                .isEqualTo(200);

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
    }

    @Test
    void aReceiptThatIsFasterThanTheRecordOfItsHandoverCounts() {
        officer("nhanh", "so-giao-thong-ld", "nhanh@tinh.example", "0912345609");
        CENTRE.behave(new SmscBehaviour(null, 0, false, SmscBehaviour.Receipts.DELIVRD, 0L));

        var event = overdue("task-fast", "so-giao-thong-ld", "Khảo sát tuyến hợp tác");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
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

    @Test
    void aContactPointGetsNothingButTheCodeUntilItIsEntered() {
        var body = new HashMap<String, Object>(Map.of(
                "name", "Trần Văn Mới",
                "account", "can-bo-moi",
                "unit", "so-moi-ld",
                "duties", List.of("FOCAL_POINT"),
                "languages", List.of("vi"),
                "phone", "0912345631"));
        var path = "/api/v1/officers/"
                + asOperator().post("/api/v1/officers", body).createdId();
        var self = api.as(Tokens.of("can-bo-moi").unit("so-moi-ld").roles("OFFICER"));
        var early = overdue("task-unverified", "so-moi-ld", "Việc khi chưa xác minh");
        until(() -> "UNROUTED".equals(statusOf(early, "SMS")));

        assertThat(self.ifMatch(1).post(path + "/contacts/SMS/code", Map.of()).status())
                .isEqualTo(200);
        until(() -> smsTo("84912345631").size() == 1);
        var code = smsTo("84912345631").getFirst().text().replaceAll("[^0-9]", "");
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
        var draft = Map.of(
                "units", List.of("so-thong-cao"),
                "channels", List.of("EMAIL", "SMS"),
                "title", Map.of("vi", "Tập huấn"),
                "words", Map.of("vi", "Mời dự lúc 08:00."));
        var path = "/api/v1/announcements/"
                + asOperator().post("/api/v1/announcements", draft).createdId();
        var dryRun = asOperator().get(path + "/dry-run").json();
        assertThat(dryRun.at("/estimate/recipients").asInt()).isEqualTo(1);
        assertThat(dryRun.at("/estimate/smsParts").asInt()).isEqualTo(1);
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
        assertThat(smsTo("84912345632").getFirst().text()).isEqualTo("Tap huan: Moi du luc 08:00.");
    }

    @Test
    void whoFollowsAPartnerIsToldOfItsAgreements() {
        officer("theo-doi", "so-theo-doi", "theo-doi@tinh.example", "0912345633");
        publish("subscription", "subscribed", "s-1", 1, """
                {"state":{"id":"s-1","subscriber":{"officer":"theo-doi"},"target":{"kind":"PARTNER","id":"p-1"},
                 "status":"ACTIVE"}}""");
        // The two topics are read side by side; agreements are signed until the subscription is known.
        var signed = new AtomicInteger();
        until(() -> {
            publish("agreement", "signed", "agreement-" + signed.incrementAndGet(), 1, """
                    {"state":{"title":{"vi":"Thỏa thuận với Champasak"},"partners":["p-1"],"fields":[]}}""");
            return !mailsTo("theo-doi@tinh.example").isEmpty();
        });
        assertThat(mailsTo("theo-doi@tinh.example").getFirst().text()).contains("được ký");
    }

    /** Delivers something again and then something else of the same key, whose mail tells that both were read. */
    private void againAndThen(Runnable again) {
        again.run();
        officer("after", "so-after", "after@tinh.example", "0912345699");
        publish("task", "overdue", "task-1", 4, """
                {"change":{"daysLate":1},"state":{"title":{"vi":"Việc sau"},"leads":[{"unit":"so-after"}]}}""");
        until(() -> mailsTo("after@tinh.example").size() == 1);
    }

    private static List<Mail> mailsTo(String address) {
        return RELAY.mails().stream().filter(mail -> mail.isTo(address)).toList();
    }

    private static List<ShortMessage> smsTo(String number) {
        return CENTRE.messages().stream().filter(sms -> sms.isTo(number)).toList();
    }

    private List<JsonNode> notifications(String event) {
        var answer = asOperator().get("/api/v1/notifications?event=" + event);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items").valueStream().toList();
    }

    private String statusOf(String event, String channel) {
        return notifications(event).stream()
                .filter(n -> channel.equals(n.path("channel").asString()))
                .map(n -> n.path("status").asString())
                .findFirst()
                .orElse(null);
    }

    private List<String> metric(String start) {
        return api.get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(node -> node.path(field).asString()).toList();
    }
}
