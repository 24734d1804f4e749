package org.huunghi.local.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huunghi.local.sink.SinkClient;
import org.huunghi.local.sms.ShortMessage.Receipt;
import org.huunghi.local.sms.SmscBehaviour.Receipts;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmscSimulatorTest {
    private static final String OFFICER = "84912345678";
    private static final byte UDHI = 0x40;
    private static final byte UCS_2 = 8;
    private static final byte GSM_7 = 0;

    private final SmscSimulator smsc = SmscSimulator.start(0);
    private final SinkClient http = new SinkClient(smsc.httpPort());
    private final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
    private SMPPSession session;

    @BeforeEach
    void bind() throws IOException {
        session = bind(BindType.BIND_TRX, "huunghi");
    }

    @AfterEach
    void close() {
        session.unbindAndClose();
        smsc.close();
    }

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
    void aWrongPasswordIsTurnedAway() {
        assertThatThrownBy(() -> bind(BindType.BIND_TRX, "wrong"))
                .hasRootCauseInstanceOf(NegativeResponseException.class);
    }

    @Test
    void itRefusesAsOftenAsItIsTold() throws Exception {
        smsc.behave(SmscBehaviour.refusing("ESME_RTHROTTLED", 2));

        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> submit(GSM_7, (byte) 0, new byte[] {'a'}))
                    .isInstanceOfSatisfying(
                            NegativeResponseException.class, refused -> assertThat(refused.getCommandStatus())
                                    .isEqualTo(SMPPConstant.STAT_ESME_RTHROTTLED));
        }
        assertThat(smsc.messages()).isEmpty();
        submit(GSM_7, (byte) 0, new byte[] {'a'});
        assertThat(smsc.messages()).hasSize(1);
    }

    @Test
    void itDropsWithoutAnAnswerAndStillAnswersWhetherItIsThere() throws Exception {
        smsc.behave(SmscBehaviour.dropping());
        session.setTransactionTimer(300);

        assertThatThrownBy(() -> submit(GSM_7, (byte) 0, new byte[] {'a'}))
                .isInstanceOf(ResponseTimeoutException.class);

        assertThat(smsc.messages()).isEmpty();
        assertThat(session.getSessionState().isBound()).isTrue();
    }

    @Test
    void itDelaysItsAnswer() throws Exception {
        smsc.behave(SmscBehaviour.delaying(400));
        var before = Instant.now();

        submit(GSM_7, (byte) 0, new byte[] {'a'});

        assertThat(Instant.now()).isAfterOrEqualTo(before.plusMillis(400));
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

    @Test
    void behaviourIsSetOverHttpAndNonsenseIsRefused() throws Exception {
        assertThat(http.status("PUT", "/behaviour", "{\"refuse\":{\"status\":\"ESME_RSYSERR\",\"times\":1}}"))
                .isEqualTo(200);
        assertThatThrownBy(() -> submit(GSM_7, (byte) 0, new byte[] {'a'}))
                .isInstanceOf(NegativeResponseException.class);

        assertThat(http.status("PUT", "/behaviour", "{\"refuse\":{\"status\":\"NO_SUCH\",\"times\":1}}"))
                .isEqualTo(400);
        assertThat(http.status("PUT", "/behaviour", "{\"unknown\":1}")).isEqualTo(400);
        assertThat(http.status("PUT", "/behaviour", "nonsense")).isEqualTo(400);
    }

    private static byte[] part(byte[] header, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] part = Arrays.copyOf(header, header.length + content.length);
        System.arraycopy(content, 0, part, header.length, content.length);
        return part;
    }

    private String submit(byte coding, byte esmClass, byte[] content) throws Exception {
        return submit(coding, esmClass, content, SMSCDeliveryReceipt.DEFAULT);
    }

    private String submit(byte coding, byte esmClass, byte[] content, SMSCDeliveryReceipt receipt) throws Exception {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "HuuNghi",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        OFFICER,
                        new ESMClass(esmClass),
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(receipt),
                        (byte) 0,
                        DataCodings.newInstance(coding),
                        (byte) 0,
                        content,
                        new OptionalParameter.User_message_reference((short) 40_007))
                .getMessageId();
    }

    private SMPPSession bind(BindType type, String password) throws IOException {
        var client = new SMPPSession();
        client.setMessageReceiverListener(new Receiver());
        client.connectAndBind(
                "localhost",
                smsc.port(),
                new BindParameter(
                        type, "huunghi", password, "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null));
        return client;
    }

    private final class Receiver implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm delivered) {
            try {
                receipts.add(new DeliveryReceipt(new String(delivered.getShortMessage(), StandardCharsets.US_ASCII)));
            } catch (InvalidDeliveryReceiptException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification notification) {
            throw new IllegalStateException("not expected");
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm dataSm, Session source) {
            throw new IllegalStateException("not expected");
        }
    }
}
