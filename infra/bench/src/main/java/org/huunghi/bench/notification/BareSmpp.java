package org.huunghi.bench.notification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;

/** The service's SMPP client in a bare loop: one session, as many messages under way as its window lets. */
final class BareSmpp implements BareLoop.Connector {

    private static final long TIMEOUT_MILLIS = 10_000;

    private static final Duration LAST_RECEIPTS = Duration.ofMinutes(2);

    private final SMPPSession session = new SMPPSession();
    private final String theirs;
    private final LongAdder submitted = new LongAdder();
    private final LongAdder receipts = new LongAdder();

    /** @param theirs the words of an SMS of the service's own, which fit into one part without accents */
    BareSmpp(int port, String theirs) throws IOException {
        this.theirs = theirs;
        session.setTransactionTimer(TIMEOUT_MILLIS);
        session.setMessageReceiverListener(new DroppedReceipts());
        session.connectAndBind(
                "localhost",
                port,
                new BindParameter(
                        BindType.BIND_TRX,
                        "huunghi",
                        "huunghi",
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        null));
    }

    @Override
    public BareLoop.Connection connect() {
        return new BareLoop.Connection() {
            @Override
            public void hand(int number) throws Exception {
                submit(number);
            }

            @Override
            public void close() {
                // All share the session, which lives as long as the loop.
            }
        };
    }

    private void submit(int number) throws Exception {
        session.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                "HUUNGHI",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                "84912345675",
                new ESMClass(),
                (byte) 0,
                (byte) 0,
                null,
                null,
                new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                (byte) 0,
                new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                (byte) 0,
                Arrivals.numbered(theirs, number).getBytes(StandardCharsets.US_ASCII),
                new OptionalParameter.User_message_reference((short) number));
        submitted.increment();
    }

    /** Leaves when the receipts of all its messages have come: the centre would bring the rest to whoever is bound next. */
    @Override
    public void close() {
        var complete = Town.until(() -> receipts.sum() >= submitted.sum(), LAST_RECEIPTS);
        session.unbindAndClose();
        if (!complete) {
            throw new IllegalStateException(receipts + " receipts of " + submitted + " messages have come");
        }
    }

    /** The loop does nothing about receipts, but they come. */
    private final class DroppedReceipts implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm receipt) {
            receipts.increment();
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification notification) {
            // None is asked for.
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("receipts come by deliver_sm", 0);
        }
    }
}
