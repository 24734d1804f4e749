package org.huunghi.notification.notification.delivery;

import java.util.Locale;
import java.util.Optional;
import org.huunghi.notification.notification.RecordingReceipt;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the message centre's receipts. One that cannot be recorded, or not yet, is refused, so that it comes again. */
final class SmppReceipts implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(SmppReceipts.class);

    private final RecordingReceipt recording;

    SmppReceipts(RecordingReceipt recording) {
        this.recording = recording;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            // What officers answer is not read: nobody waits for it here.
            return;
        }
        if (!isTaken(message)) {
            throw new ProcessRequestException("try again", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private boolean isTaken(DeliverSm message) {
        try {
            return receive(message.getShortMessageAsDeliveryReceipt());
        } catch (InvalidDeliveryReceiptException unreadable) {
            LOG.warn("a receipt of the message centre cannot be read and is dropped");
            return true;
        } catch (RuntimeException storeInTrouble) {
            LOG.warn("a receipt cannot be recorded and is asked for again", storeInTrouble);
            return false;
        }
    }

    private boolean receive(DeliveryReceipt receipt) {
        if (!isFinal(receipt.getFinalStatus())) {
            return true;
        }
        var failure = receipt.getFinalStatus() == DeliveryReceiptState.DELIVRD
                ? Optional.<String>empty()
                : Optional.of("smpp-" + receipt.getFinalStatus().name().toLowerCase(Locale.ROOT));
        return recording.receive(receipt.getId(), failure);
    }

    private static boolean isFinal(DeliveryReceiptState state) {
        return switch (state) {
            case DELIVRD, EXPIRED, DELETED, UNDELIV, REJECTD -> true;
            case ENROUTE, ACCEPTD, UNKNOWN -> false;
        };
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("receipts come by deliver_sm", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // Says that a phone is reachable again; the message centre itself tries again.
    }
}
