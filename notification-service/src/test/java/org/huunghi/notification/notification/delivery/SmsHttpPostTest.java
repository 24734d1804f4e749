package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.huunghi.local.smsapi.HttpSmsBehaviour;
import org.huunghi.local.smsapi.HttpSmsProvider;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.SmsText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsHttpPostTest {

    private final HttpSmsProvider provider = HttpSmsProvider.start(0, URI.create("http://localhost"));
    private final SmsHttpPost post = post("huunghi");

    private SmsHttpPost post(String key) {
        return new SmsHttpPost(
                new SmsHttpSettings("http://localhost:" + provider.port(), key, "HUUNGHI", Duration.ofSeconds(2), 0));
    }

    @AfterEach
    void hangUp() {
        post.close();
        provider.close();
    }

    @Test
    void aMessageIsTakenWholeAndOnceHoweverOftenItIsHandedOver() {
        var text = "QUÁ HẠN 1 ngày: Tham mưu tổ chức Hội nghị xúc tiến hợp tác với tỉnh Champasak, đề nghị báo cáo.";

        var first = post.hand(sms(text));
        var again = post.hand(sms(text));

        assertThat(provider.messages()).singleElement().satisfies(taken -> {
            assertThat(taken.text()).isEqualTo(text);
            assertThat(taken.to()).isEqualTo("+84912345678");
            assertThat(taken.from()).isEqualTo("HUUNGHI");
            assertThat(taken.encoding()).isEqualTo("UCS_2");
            assertThat(first).isEqualTo(new Answer.Taken(List.of(taken.id())));
        });
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theCarriersLearnWhoseMessageItIsAndWhichWordsTheyRegistered() {
        var carrier = new Carrier("NGOAIVU-LD", "HN-0815");
        post.hand(new Message.Sms("n-1", "n-1", null, "+84912345678", SmsText.of("Hop 8h"), carrier, List.of()));

        assertThat(provider.messages()).singleElement().satisfies(taken -> {
            assertThat(taken.from()).isEqualTo("NGOAIVU-LD");
            assertThat(taken.template()).isEqualTo("HN-0815");
        });
    }

    @ParameterizedTest
    @CsvSource({"400, PERMANENT", "402, TEMPORARY", "429, THROTTLED", "500, NETWORK", "503, NETWORK"})
    void theStatusDecidesWhatComesNext(int status, FailureKind kind) {
        provider.behave(HttpSmsBehaviour.refusing(status, 1));

        assertThat(post.hand(sms("Hop 8h"))).isEqualTo(new Answer.Refused(kind, "http-" + status, List.of()));
        assertThat(post.hand(sms("Hop 8h"))).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aWrongKeyIsOurTroubleAndNotTheRecipients() {
        assertThat(post("wrong").hand(sms("Hop 8h")))
                .isEqualTo(new Answer.Refused(FailureKind.TEMPORARY, "http-401", List.of()));
    }

    @Test
    void aProviderThatHangsUpIsNetworkTrouble() {
        provider.behave(HttpSmsBehaviour.dropping());

        assertThat(post.hand(sms("Hop 8h")))
                .isEqualTo(new Answer.Refused(FailureKind.NETWORK, "http-network", List.of()));
        assertThat(provider.messages()).isEmpty();
    }

    private static Message.Sms sms(String text) {
        return new Message.Sms("n-1", "n-1", null, "+84912345678", SmsText.of(text), Carrier.NONE, List.of());
    }
}
