package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.huunghi.local.sms.ShortMessage;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.local.sms.SmscSimulator;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.InMemoryNotifications;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.notification.Recording;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.SmsText;
import org.huunghi.testkit.TcpProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conversation with a message centre, over a wire that can be spoilt. */
class SmppPostTest {

    private static final String LONG =
            "QUÁ HẠN 1 ngày: Tham mưu tổ chức Hội nghị xúc tiến hợp tác với tỉnh Champasak {Lào} – đề nghị báo cáo.";

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private SmscSimulator centre;
    private TcpProxy wire;
    private SmppPost post;

    @BeforeEach
    void bind() {
        centre = SmscSimulator.start(0);
        wire = TcpProxy.to("localhost", centre.port());
        var settings = new SmppSettings(
                "localhost",
                wire.port(),
                "huunghi",
                "huunghi",
                "HUUNGHI",
                (short) 0x1401,
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                Duration.ofMillis(100),
                4,
                0);
        post = new SmppPost(settings, new SmppReceipts(receipts()));
        awaitBound();
    }

    @AfterEach
    void unbind() {
        post.close();
        wire.close();
        centre.close();
    }

    @Test
    void aLongVietnameseMessageArrivesWhole() {
        var answer = (Answer.Taken) post.hand(sms("n-1", LONG));

        var message = centre.messages().getFirst();
        assertThat(message.text()).isEqualTo(LONG);
        assertThat(message.parts()).isEqualTo(2);
        assertThat(message.dataCoding()).isEqualTo(8);
        assertThat(message.to()).isEqualTo("84912345678");
        assertThat(message.from()).isEqualTo("HUUNGHI");
        assertThat(message.messageIds()).isEqualTo(answer.references());
        assertThat(message.userMessageReference().shortValue()).isEqualTo((short) "n-1".hashCode());
    }

    @Test
    void plainTextGoesInTheGsmAlphabet() {
        var text = "QUA HAN @ {1} ngay_ [gap] 5 € $ " + "x".repeat(150);
        post.hand(sms("n-1", text));

        var message = centre.messages().getFirst();
        assertThat(message.text()).isEqualTo(text);
        assertThat(message.dataCoding()).isZero();
        assertThat(message.parts()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ESME_RTHROTTLED, THROTTLED, smpp-58",
        "ESME_RMSGQFUL, THROTTLED, smpp-14",
        "ESME_RSYSERR, NETWORK, smpp-08",
        "ESME_RSUBMITFAIL, TEMPORARY, smpp-45",
        "ESME_RINVDSTADR, PERMANENT, smpp-0b"
    })
    void theStatusDecidesWhatComesNext(String status, FailureKind kind, String code) {
        centre.behave(SmscBehaviour.refusing(status, 1));

        assertThat(post.hand(sms("n-1", "Hop 8h"))).isEqualTo(new Answer.Refused(kind, code, List.of()));
        assertThat(post.hand(sms("n-1", "Hop 8h"))).isInstanceOf(Answer.Taken.class);
        assertThat(centre.messages()).hasSize(1);
    }

    @Test
    void afterTroubleOnlyTheMissingPartsGoOut() {
        post.hand(sms("n-1", LONG));
        var taken = centre.messages().getFirst().messageIds().getFirst();
        var rest =
                new Message.Sms("n-2", "n-2", "smpp", "+84912345678", SmsText.of(LONG), Carrier.NONE, List.of(taken));

        var answer = (Answer.Taken) post.hand(rest);

        assertThat(answer.references()).hasSize(2).first().isEqualTo(taken);
    }

    @Test
    void aMessageCentreThatDoesNotAnswerIsNetworkTrouble() {
        centre.behave(SmscBehaviour.dropping());

        assertThat(post.hand(sms("n-1", "Hop 8h")))
                .isEqualTo(new Answer.Refused(FailureKind.NETWORK, "smpp-network", List.of()));
    }

    @Test
    void theSessionIsBoundAgainWhenTheWireBroke() {
        wire.reset();
        await().atMost(Duration.ofSeconds(10)).until(() -> !post.isReachable());
        assertThat(post.hand(sms("n-1", "Hop 8h")))
                .isEqualTo(new Answer.Refused(FailureKind.NETWORK, "smpp-unbound", List.of()));

        wire.heal();
        awaitBound();
        assertThat(post.hand(sms("n-1", "Hop 8h"))).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aSilentLineIsNoticedByItsTest() {
        wire.blackHole();

        await().atMost(Duration.ofSeconds(10)).until(() -> !post.isReachable());
    }

    private void awaitBound() {
        await().atMost(Duration.ofSeconds(10)).until(post::isReachable);
    }

    private RecordingReceipt receipts() {
        var silent = new Tally() {
            @Override
            public void count(Channel channel, NotificationStatus outcome) {
                assertThat(channel).isEqualTo(Channel.SMS);
            }

            @Override
            public void nobodyToTell(String unit, String event) {
                throw new AssertionError("a receipt has its recipient");
            }
        };
        return new RecordingReceipt(
                notifications, new Recording(notifications, silent, Clock.systemUTC()), Clock.systemUTC());
    }

    @Test
    void theCarriersLearnWhoseMessageItIsAndWhichWordsTheyRegistered() {
        var carrier = new Carrier("NGOAIVU-LD", "HN-0815");
        post.hand(new Message.Sms("n-1", "n-1", null, "+84912345678", SmsText.of("Hop 8h"), carrier, List.of()));
        post.hand(sms("n-2", "Hop 9h"));

        assertThat(centre.messages()).extracting(ShortMessage::from).containsExactly("NGOAIVU-LD", "HUUNGHI");
        assertThat(centre.messages())
                .extracting(ShortMessage::vendorParameters)
                .containsExactly(Map.of(0x1401, "HN-0815"), Map.of());
    }

    private static Message.Sms sms(String id, String text) {
        return new Message.Sms(id, id, null, "+84912345678", SmsText.of(text), Carrier.NONE, List.of());
    }
}
