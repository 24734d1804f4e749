package org.huunghi.local.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huunghi.local.sink.SinkClient;
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
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A client that is bound to a simulator of its own. */
abstract class SmscClient {

    static final String OFFICER = "84912345678";
    static final byte GSM_7 = 0;
    final SmscSimulator smsc = SmscSimulator.start(0);
    final SinkClient http = new SinkClient(smsc.httpPort());
    final List<DeliveryReceipt> receipts = new CopyOnWriteArrayList<>();
    SMPPSession session;

    @BeforeEach
    void bind() throws IOException {
        session = bind(BindType.BIND_TRX, "huunghi");
    }

    @AfterEach
    void close() {
        session.unbindAndClose();
        smsc.close();
    }

    String submit(byte coding, byte esmClass, byte[] content) throws Exception {
        return submit(coding, esmClass, content, SMSCDeliveryReceipt.DEFAULT);
    }

    String submit(byte coding, byte esmClass, byte[] content, SMSCDeliveryReceipt receipt) throws Exception {
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

    SMPPSession bind(BindType type, String password) throws IOException {
        var client = new SMPPSession();
        client.setMessageReceiverListener(new Receiver());
        client.connectAndBind(
                "localhost",
                smsc.port(),
                new BindParameter(
                        type, "huunghi", password, "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null));
        return client;
    }

    final class Receiver implements MessageReceiverListener {
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
