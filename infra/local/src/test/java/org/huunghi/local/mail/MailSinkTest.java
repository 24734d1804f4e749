package org.huunghi.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.huunghi.local.sink.SinkClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailSinkTest {
    private static final String OFFICER = "can.bo@songoaivu.example.vn";

    private final MailSink sink = MailSink.start(0);
    private final SinkClient http = new SinkClient(sink.httpPort());

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void accentedVietnameseArrivesAsWritten() throws Exception {
        send(OFFICER, "Quá hạn: Đón đoàn Chămpasắc");

        assertThat(sink.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Quá hạn: Đón đoàn Chămpasắc");
            assertThat(mail.from()).isEqualTo("Hữu Nghị <huunghi@example.vn>");
            assertThat(mail.to()).containsExactly(OFFICER);
            assertThat(mail.text()).isEqualTo("Nhiệm vụ đã quá hạn.");
            assertThat(mail.html()).isEqualTo("<p>Nhiệm vụ đã quá hạn.</p>");
            assertThat(mail.messageId()).isNotBlank();
            assertThat(mail.headers()).containsEntry("X-Notification-Id", List.of("thông báo 7"));
        });
    }

    @Test
    void aHiddenRecipientIsARecipient() throws Exception {
        var message = message(OFFICER, "Mật");
        message.addRecipient(RecipientType.BCC, new InternetAddress("lanh.dao@example.vn"));
        Transport.send(message);

        assertThat(sink.mails().getFirst().to()).containsExactlyInAnyOrder(OFFICER, "lanh.dao@example.vn");
        assertThat(http.get("/mails?to=LANH.DAO@example.vn")).hasSize(1);
    }

    @Test
    void whatGoesToAnAddressThatDoesNotExistComesBack() throws Exception {
        sink.returning("127.0.0.1", 0, "tra-lai@huunghi.example", "huunghi");
        send("vang-mat@khong-ton-tai.example", "Thử");
        send(OFFICER, "Thử");

        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("imap")) {
            store.connect("127.0.0.1", sink.imapPort(), "tra-lai@huunghi.example", "huunghi");
            var inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);

            assertThat(inbox.getMessageCount()).isEqualTo(1);
            var report = new ByteArrayOutputStream();
            inbox.getMessage(1).writeTo(report);
            assertThat(report.toString(StandardCharsets.UTF_8))
                    .contains("multipart/report", "Status: 5.1.1", "vang-mat@khong-ton-tai.example")
                    .contains(sink.mails().getFirst().messageId());
        }
        assertThat(sink.mails()).hasSize(2);
    }

    @Test
    void itRefusesAsOftenAsItIsTold() throws Exception {
        sink.behave(MailBehaviour.refusing(451, "come back later", 2));

        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> send(OFFICER, "Thử"))
                    .isInstanceOfSatisfying(
                            SMTPSendFailedException.class,
                            refused -> assertThat(refused.getReturnCode()).isEqualTo(451))
                    .hasMessageContaining("come back later");
        }
        assertThat(sink.mails()).isEmpty();
        send(OFFICER, "Thử");
        assertThat(sink.mails()).hasSize(1);
    }

    @Test
    void itClosesTheConnectionAfterTheData() {
        sink.behave(MailBehaviour.dropping());

        assertThatThrownBy(() -> send(OFFICER, "Thử")).isInstanceOf(MessagingException.class);

        assertThat(sink.mails()).isEmpty();
    }

    @Test
    void itDelaysItsAnswer() throws Exception {
        sink.behave(MailBehaviour.delaying(400));
        var before = Instant.now();

        send(OFFICER, "Thử");

        assertThat(Instant.now()).isAfterOrEqualTo(before.plusMillis(400));
    }

    @Test
    void mailsAreFoundAndForgottenOverHttp() throws Exception {
        send(OFFICER, "Đến hạn");
        send("khac@example.vn", "Khác");
        String since = sink.mails().getFirst().receivedAt().toString();

        assertThat(http.get("/mails")).hasSize(2);
        assertThat(http.get("/mails?to=" + OFFICER + "&since=" + since)
                        .get(0)
                        .get("subject")
                        .asString())
                .isEqualTo("Đến hạn");
        assertThat(http.get("/mails?since=2999-01-01T00:00:00Z")).isEmpty();
        assertThat(http.status("GET", "/mails?since=yesterday", "")).isEqualTo(400);
        assertThat(http.status("DELETE", "/mails", "")).isEqualTo(200);
        assertThat(sink.mails()).isEmpty();
    }

    @Test
    void behaviourIsSetOverHttpAndNonsenseIsRefused() throws Exception {
        assertThat(http.status(
                        "PUT", "/behaviour", "{\"refuse\":{\"code\":550,\"text\":\"no such user\",\"times\":1}}"))
                .isEqualTo(200);
        assertThatThrownBy(() -> send(OFFICER, "Thử")).hasMessageContaining("no such user");

        assertThat(http.status("PUT", "/behaviour", "{\"refuse\":{\"code\":250,\"text\":\"ok\",\"times\":1}}"))
                .isEqualTo(400);
        assertThat(http.status("PUT", "/behaviour", "{\"unknown\":1}")).isEqualTo(400);
        assertThat(http.status("GET", "/nowhere", "")).isEqualTo(404);
    }

    private void send(String to, String subject) throws Exception {
        Transport.send(message(to, subject));
    }

    private MimeMessage message(String to, String subject) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", String.valueOf(sink.port()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("huunghi@example.vn", "Hữu Nghị", "UTF-8"));
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject, "UTF-8");
        message.setHeader("X-Notification-Id", MimeUtility.encodeText("thông báo 7", "UTF-8", "Q"));
        message.setContent(new MimeMultipart(
                "alternative",
                body("Nhiệm vụ đã quá hạn.", "text/plain; charset=UTF-8"),
                body("<p>Nhiệm vụ đã quá hạn.</p>", "text/html; charset=UTF-8")));
        return message;
    }

    private static MimeBodyPart body(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        return part;
    }
}
