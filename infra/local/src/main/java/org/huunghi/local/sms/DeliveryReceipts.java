package org.huunghi.local.sms;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.jsmpp.bean.OptionalParameter.Message_state.Message_state_enum.DELIVERED;
import static org.jsmpp.bean.OptionalParameter.Message_state.Message_state_enum.UNDELIVERABLE;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.huunghi.local.sink.Inbox;
import org.huunghi.local.sms.ShortMessage.Receipt;
import org.huunghi.local.sms.SmscBehaviour.Receipts;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.util.DeliveryReceiptState;

/** Sends the receipts that messages asked for; one that finds no receiver waits for the client to come back. */
final class DeliveryReceipts implements AutoCloseable {
    private static final long RETRY_MILLIS = 500;
    private static final int MOST_ATTEMPTS = 240;
    /** Receipts that may wait for their answer at one time. */
    private static final int WINDOW = 8;

    private final Inbox<ShortMessage> inbox;
    private final List<SMPPServerSession> receivers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(WINDOW);

    private record Due(SubmitSm submitted, String id, boolean delivered, SMPPServerSession asked) {}

    DeliveryReceipts(Inbox<ShortMessage> inbox) {
        this.inbox = inbox;
    }

    static boolean areAskedBy(SubmitSm submitted) {
        return (submitted.getRegisteredDelivery() & SMSCDeliveryReceipt.MASK_BYTE) != 0;
    }

    void receiverBound(SMPPServerSession session) {
        receivers.add(session);
    }

    void receiverGone(SMPPServerSession session) {
        receivers.remove(session);
    }

    void promise(SubmitSm submitted, String id, SmscBehaviour behaviour, SMPPServerSession asked) {
        boolean delivered = behaviour.receipts() == Receipts.DELIVRD;
        boolean unwanted = delivered
                ? SMSCDeliveryReceipt.FAILURE.containedIn(submitted.getRegisteredDelivery())
                : SMSCDeliveryReceipt.SUCCESS.containedIn(submitted.getRegisteredDelivery());
        if (behaviour.receipts() != Receipts.NONE && areAskedBy(submitted) && !unwanted) {
            var due = new Due(submitted, id, delivered, asked);
            timer.schedule(() -> attempt(due, 1), behaviour.receiptDelayMillis(), MILLISECONDS);
        }
    }

    private void attempt(Due due, int attempt) {
        if (chosenFrom(receivers, due.asked())
                .filter(receiver -> delivered(due, receiver))
                .isPresent()) {
            mark(due);
        } else if (attempt < MOST_ATTEMPTS) {
            timer.schedule(() -> attempt(due, attempt + 1), RETRY_MILLIS, MILLISECONDS);
        }
    }

    /** The session that sent the message; when it only transmits or is gone, another of the same account. */
    private static Optional<SMPPServerSession> chosenFrom(List<SMPPServerSession> receivers, SMPPServerSession asked) {
        return receivers.contains(asked)
                ? Optional.of(asked)
                : receivers.stream().findFirst();
    }

    private static boolean delivered(Due due, SMPPServerSession receiver) {
        var submitted = due.submitted();
        try {
            receiver.deliverShortMessage(
                    "",
                    TypeOfNumber.valueOf(submitted.getDestAddrTon()),
                    NumberingPlanIndicator.valueOf(submitted.getDestAddrNpi()),
                    submitted.getDestAddress(),
                    TypeOfNumber.valueOf(submitted.getSourceAddrTon()),
                    NumberingPlanIndicator.valueOf(submitted.getSourceAddrNpi()),
                    submitted.getSourceAddr(),
                    new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new RawDataCoding((byte) 0),
                    text(due).getBytes(StandardCharsets.US_ASCII),
                    new OptionalParameter.Receipted_message_id(due.id()),
                    new OptionalParameter.Message_state(
                            due.delivered() ? DELIVERED.byteValue() : UNDELIVERABLE.byteValue()));
            return true;
        } catch (Exception e) {
            // The client went away or refused it; it is offered again, as a real centre does.
            return false;
        }
    }

    private static String text(Due due) {
        var now = new Date();
        var receipt = due.delivered()
                ? new DeliveryReceipt(due.id(), 1, 1, now, now, DeliveryReceiptState.DELIVRD, "000", "")
                : new DeliveryReceipt(due.id(), 1, 0, now, now, DeliveryReceiptState.UNDELIV, "001", "");
        return receipt.toString();
    }

    private void mark(Due due) {
        var reached = due.delivered() ? Receipt.DELIVERED : Receipt.FAILED;
        inbox.replace(message -> message.messageIds().contains(due.id()), message -> message.with(reached));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
