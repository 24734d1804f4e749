package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huunghi.local.mail.Mail;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.mail.MailSink;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.template.Rendered;
import org.huunghi.testkit.TcpProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversation with a mail relay, over a wire that can be spoilt. */
class SmtpPostTest {

    private static final String SUBJECT =
            "[Quá hạn 1 ngày] Tham mưu Hội nghị hợp tác với tỉnh Champasak, Cộng hòa Dân chủ Nhân dân Lào";

    private MailSink relay;
    private TcpProxy wire;
    private SmtpPost post;

    @BeforeEach
    void connect() {
        relay = MailSink.start(0);
        wire = TcpProxy.to("localhost", relay.port());
        var settings = new SmtpSettings(
                "localhost",
                wire.port(),
                "",
                "",
                false,
                "thong-bao@huunghi.example",
                "Hệ thống Hữu Nghị",
                "",
                Duration.ofSeconds(2),
                1,
                0);
        post = new SmtpPost(settings, Clock.systemUTC());
    }

    @AfterEach
    void disconnect() {
        post.close();
        wire.close();
        relay.close();
    }

    @Test
    void anEmailArrivesAsItWasWorded() {
        assertThat(post.hand(email("n-1"))).isEqualTo(new Answer.Taken(List.of("<n-1@huunghi.example>")));

        var mail = relay.mails().getFirst();
        assertThat(mail.subject()).isEqualTo(SUBJECT);
        assertThat(mail.text()).contains("Đề nghị đồng chí báo cáo");
        assertThat(mail.html()).contains("<strong>Nguyễn Thị Minh Hạnh</strong>");
        assertThat(mail.to()).containsExactly("hanh@tinh.example");
        assertThat(mail.messageId()).isEqualTo("<n-1@huunghi.example>");
        assertThat(mail.headers().get("X-Notification-Id")).containsExactly("n-1");
        assertThat(mail.headers().get("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.headers().get("Content-Type").getFirst()).startsWith("multipart/alternative");
    }

    @Test
    void oneConnectionServesManyEmails() {
        for (var i = 0; i < 5; i++) {
            assertThat(post.hand(email("n-" + i))).isInstanceOf(Answer.Taken.class);
        }

        assertThat(wire.openConnections()).isOne();
        assertThat(relay.mails()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({
        "450, 4.2.0 greylisted, TEMPORARY, smtp-4.2.0",
        "451, 4.7.1 too many messages, THROTTLED, smtp-4.7.1",
        "421, 4.3.2 closing, NETWORK, smtp-4.3.2",
        "550, 5.1.1 no such mailbox, PERMANENT, smtp-5.1.1",
        "552, 5.3.4 too large, PERMANENT, smtp-5.3.4",
        "554, no 5.1.1 at its beginning, PERMANENT, smtp-554"
    })
    void theRelaysCodeDecidesWhatComesNext(int code, String text, FailureKind kind, String kept) {
        relay.behave(MailBehaviour.refusing(code, text, 1));

        assertThat(post.hand(email("n-1"))).isEqualTo(new Answer.Refused(kind, kept, List.of()));
        assertThat(post.hand(email("n-1"))).isInstanceOf(Answer.Taken.class);
        assertThat(relay.mails()).extracting(Mail::messageId).containsExactly("<n-1@huunghi.example>");
    }

    @Test
    void aConnectionThatBreaksIsNetworkTroubleAndANewOneIsMade() {
        post.hand(email("n-1"));
        wire.reset();

        assertThat(post.hand(email("n-2")))
                .isEqualTo(new Answer.Refused(FailureKind.NETWORK, "smtp-network", List.of()));
        wire.heal();

        assertThat(post.hand(email("n-2"))).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aRelayThatFallsSilentIsNotWaitedForForever() {
        wire.blackHole();

        assertThat(post.hand(email("n-1")))
                .isEqualTo(new Answer.Refused(FailureKind.NETWORK, "smtp-network", List.of()));
    }

    @Test
    void aRelayThatHangsUpInsteadOfAnsweringIsNetworkTrouble() {
        relay.behave(MailBehaviour.dropping());

        assertThat(post.hand(email("n-1")))
                .isEqualTo(new Answer.Refused(FailureKind.NETWORK, "smtp-network", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b\r\nRCPT TO:<x@y>", "đà.lạt@tinh.example", "\"a\u010d\u010aRCPT TO:<x@y>\"@tinh.example"})
    void anAddressThatIsNoneIsRefusedBeforeTheRelaySeesIt(String address) {
        var malformed = new Message.Email("n-1", "n-1", null, address, words("text", "<p>html</p>"), List.of(), null);

        assertThat(post.hand(malformed))
                .isEqualTo(new Answer.Refused(FailureKind.PERMANENT, "address-malformed", List.of()));
        assertThat(relay.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, true", "978, true", "979, false"})
    void aWayOutStandsInTheHeaderAsFarAsALineHoldsIt(int length, boolean stands) {
        var link = "https://huunghi.example/".concat("x".repeat(length)).substring(0, length);

        post.hand(new Message.Email(
                "n-1", "n-1", null, "hanh@tinh.example", words("text", "<p>html</p>"), List.of(), link));

        var headers = relay.mails().getFirst().headers();
        assertThat(headers.containsKey("List-Unsubscribe")).isEqualTo(stands);
        assertThat(headers.containsKey("List-Unsubscribe-Post")).isEqualTo(stands);
    }

    private static Message.Email email(String id) {
        return new Message.Email(
                id,
                id,
                null,
                "hanh@tinh.example",
                words(
                        "Kính gửi: Nguyễn Thị Minh Hạnh\n\nĐề nghị đồng chí báo cáo.",
                        "<p>Kính gửi: <strong>Nguyễn Thị Minh Hạnh</strong></p>"),
                List.of(),
                null);
    }

    private static Rendered words(String text, String html) {
        return new Rendered(SUBJECT, text, html, null, null);
    }
}
