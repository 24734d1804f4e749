package org.huunghi.local.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huunghi.local.sms.ShortMessage.Receipt;
import org.huunghi.local.sms.SmscBehaviour.Receipts;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.util.DeliveryReceiptState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmscSimulatorTest extends SmscClient {

    private static final byte UDHI = 0x40;
    private static final byte UCS_2 = 8;

    @Test
    void accentedVietnameseArrivesAsWritten() throws Exception {
        String id = submit(UCS_2, (byte) 0, "Quá hạn: Đón đoàn Chămpasắc".getBytes(StandardCharsets.UTF_16BE));

        assertThat(smsc.messages()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Quá hạn: Đón đoàn Chămpasắc");
            assertThat(message.to()).isEqualTo(OFFICER);
            assertThat(message.from()).isEqualTo("HuuNghi");
            assertThat(message.messageId()).isEqualTo(id);
            assertThat(message.userMessageReference()).isEqualTo(40_007);
            assertThat(message.receipt()).isEqualTo(Receipt.NOT_ASKED);
        });
    }

    @Test
    void theGsmAlphabetAndItsExtensionAreRead() throws Exception {
        submit(GSM_7, (byte) 0, new byte[] {0x00, 'Q', 'u', 'a', ' ', 0x1B, 0x65, 0x1B, 0x3C, 0x7F, 0x20});

        assertThat(smsc.messages()).extracting(ShortMessage::text).containsExactly("@Qua €[à ");
    }

    @Test
    void partsAreJoinedWhateverTheirOrderAndTheWidthOfTheirReference() throws Exception {
        submit(UCS_2, UDHI, part(new byte[] {6, 8, 4, 1, 2, 2, 2}, "ngày 21/11"));
        submit(UCS_2, UDHI, part(new byte[] {5, 0, 3, 7, 2, 1}, "Phê duyệt "));
        assertThat(smsc.messages()).isEmpty();
        submit(UCS_2, UDHI, part(new byte[] {6, 8, 4, 1, 2, 2, 1}, "Quá hạn "));
        submit(UCS_2, UDHI, part(new byte[] {5, 0, 3, 7, 2, 2}, "viện trợ"));

        assertThat(smsc.messages())
                .extracting(ShortMessage::text)
                .containsExactly("Quá hạn ngày 21/11", "Phê duyệt viện trợ");
        assertThat(smsc.messages()).extracting(ShortMessage::parts).containsOnly(2);
    }

    @Test
    void aBrokenUserDataHeaderIsRefused() {
        assertThatThrownBy(() -> submit(UCS_2, UDHI, new byte[] {120, 0, 3}))
                .isInstanceOfSatisfying(
                        NegativeResponseException.class,
                        refused -> assertThat(refused.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RINVMSGLEN));
        assertThat(smsc.messages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Receipts.class,
            names = {"DELIVRD", "UNDELIV"})
    void aReceiptComesWhenItIsAskedFor(Receipts told) throws Exception {
        smsc.behave(SmscBehaviour.answering(told));

        String id = submit(GSM_7, (byte) 0, new byte[] {'a'}, SMSCDeliveryReceipt.SUCCESS_FAILURE);

        await().until(() -> receipts.size() == 1);
        assertThat(receipts.getFirst().getId()).isEqualTo(id);
        assertThat(receipts.getFirst().getFinalStatus()).isEqualTo(DeliveryReceiptState.valueOf(told.name()));
        var expected = told == Receipts.DELIVRD ? Receipt.DELIVERED : Receipt.FAILED;
        await().until(() -> smsc.messages().getFirst().receipt() == expected);
    }

    @Test
    void aReceiptWaitsForTheClientToComeBack() throws Exception {
        session.unbindAndClose();
        session = bind(BindType.BIND_TX, "huunghi");
        submit(GSM_7, (byte) 0, new byte[] {'a'}, SMSCDeliveryReceipt.SUCCESS_FAILURE);
        session.unbindAndClose();

        session = bind(BindType.BIND_RX, "huunghi");

        await().until(() -> receipts.size() == 1);
    }

    @Test
    void messagesAreFoundByNumberAndTimeOverHttp() throws Exception {
        submit(UCS_2, (byte) 0, "Đến hạn".getBytes(StandardCharsets.UTF_16BE));
        String since = smsc.messages().getFirst().receivedAt().toString();

        assertThat(http.get("/messages?to=%2B84912345678&since=" + since)
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("Đến hạn");
        assertThat(http.get("/messages?to=84900000000")).isEmpty();
        assertThat(http.get("/messages?since=2999-01-01T00:00:00Z")).isEmpty();
        assertThat(http.get("/health").get("status").asString()).isEqualTo("UP");
    }

    private static byte[] part(byte[] header, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] part = Arrays.copyOf(header, header.length + content.length);
        System.arraycopy(content, 0, part, header.length, content.length);
        return part;
    }
}
