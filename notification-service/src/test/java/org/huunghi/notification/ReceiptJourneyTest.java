package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What providers report about messages that they have taken. */
class ReceiptJourneyTest extends Journeys {

    @Test
    void aReceiptThatIsNotSignedIsNobodys() {
        var forged = api.header("X-Timestamp", Long.toString(Instant.now().getEpochSecond()))
                .header("X-Signature", "00")
                .post("/provider/sms-receipts", Map.of("id", "x", "status", "DELIVERED"));

        assertThat(forged.status()).isEqualTo(401);
        assertThat(api.post("/provider/sms-receipts", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void aReceiptThatIsFasterThanTheRecordOfItsHandoverCounts() {
        officer("nhanh", "so-giao-thong-ld", "nhanh@tinh.example", "0912345609");
        CENTRE.behave(new SmscBehaviour(null, 0, false, SmscBehaviour.Receipts.DELIVRD, 0L));

        var event = overdue("task-fast", "so-giao-thong-ld", "Khảo sát tuyến hợp tác");

        until(() -> "DELIVERED".equals(statusOf(event, "SMS")));
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
    void aUnitsMailboxThatDoesNotExistIsPutOutOfUseAndTheDirectorTold() throws MessagingException {
        var policy = "/api/v1/unit-policies/so-hop-thu-ld";
        var mailbox = Map.of("mailbox", "van-thu-so@tinh.example", "mandatory", List.of());
        assertThat(asOperator().ifMatch(0).put(policy, mailbox).status()).isEqualTo(200);
        var event = overdue("task-to-mailbox", "so-hop-thu-ld", "Làm việc với đoàn Champasak");
        until(() -> "SENT".equals(statusOf(event, "EMAIL")));
        officer("giam-doc-so", "so-hop-thu-ld", "giam-doc-so@tinh.example", "0912345639");

        comesBack(mailsTo("van-thu-so@tinh.example").getFirst().messageId(), "failed", "5.1.1");

        until(() -> "DISABLED"
                .equals(asOperator().get(policy).json().path("mailboxState").asString()));
        assertThat(statusOf(event, "EMAIL")).isEqualTo("FAILED");
        until(() -> asOperator()
                .get("/api/v1/notifications?unit=so-hop-thu-ld")
                .text()
                .contains("mailbox.disabled"));
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
}
