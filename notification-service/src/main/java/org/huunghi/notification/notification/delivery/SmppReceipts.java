package org.huunghi.notification.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

/**
 * Takes the message centre's receipts. One that cannot be recorded is refused, so that it comes again; one that is faster
 * than the record of its own handover is kept aside for a while.
 */
final class SmppReceipts implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(SmppReceipts.class);
    private static final int MOST_EARLY = 10_000;
    private static final Duration EARLY_AT_MOST = Duration.ofMinutes(1);

    private final RecordingReceipt recording;
    private final Clock clock;
    private final Map<String, Early> early = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Early> eldest) {
            return size() > MOST_EARLY;
        }
    };

    /**
     * A receipt that nothing is known for as yet.
     *
     * @param failure the code, {@code null} when the part arrived
     * @param until when it is given up: it is no message of ours
     */
    private record Early(String failure, Instant until) {}

    SmppReceipts(RecordingReceipt recording, Clock clock) {
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            // What officers answer is not read: nobody waits for it here.
            return;
        }
        try {
            receive(message.getShortMessageAsDeliveryReceipt());
        } catch (InvalidDeliveryReceiptException unreadable) {
            LOG.warn("a receipt of the message centre cannot be read and is dropped");
        } catch (RuntimeException storeInTrouble) {
            LOG.warn("a receipt cannot be recorded and is asked for again", storeInTrouble);
            throw new ProcessRequestException("try again", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private void receive(DeliveryReceipt receipt) {
        if (!isFinal(receipt.getFinalStatus())) {
            return;
        }
        var failure = receipt.getFinalStatus() == DeliveryReceiptState.DELIVRD
                ? Optional.<String>empty()
                : Optional.of("smpp-" + receipt.getFinalStatus().name().toLowerCase(Locale.ROOT));
        if (!recording.receive(receipt.getId(), failure)) {
            synchronized (early) {
                early.put(
                        receipt.getId(),
                        new Early(failure.orElse(null), clock.instant().plus(EARLY_AT_MOST)));
            }
        }
    }

    private static boolean isFinal(DeliveryReceiptState state) {
        return switch (state) {
            case DELIVRD, EXPIRED, DELETED, UNDELIV, REJECTD -> true;
            case ENROUTE, ACCEPTD, UNKNOWN -> false;
        };
    }

    /** Tries those again that came before the record of their handover. */
    void catchUp() {
        Map<String, Early> waiting;
        synchronized (early) {
            waiting = new LinkedHashMap<>(early);
        }
        try {
            waiting.forEach(this::catchUp);
        } catch (RuntimeException storeInTrouble) {
            LOG.debug("receipts wait for the store", storeInTrouble);
        }
    }

    private void catchUp(String reference, Early receipt) {
        if (recording.receive(reference, Optional.ofNullable(receipt.failure()))
                || receipt.until().isBefore(clock.instant())) {
            synchronized (early) {
                early.remove(reference);
            }
        }
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
