package org.huunghi.notification.notification.delivery;

import java.util.Set;
import org.huunghi.notification.notification.FailureKind;
import org.jsmpp.SMPPConstant;

/** Reads from a command status what it means for the message. */
final class SmppRefusal {

    private static final Set<Integer> SLOWER =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

    /** It answers, and takes nothing from anybody: as good as away. */
    private static final Set<Integer> OUT_OF_ORDER =
            Set.of(SMPPConstant.STAT_ESME_RSYSERR, SMPPConstant.STAT_ESME_RINVBNDSTS);

    /** Trouble with this message at the centre, or of our account there: no recipient is to suffer for it. */
    private static final Set<Integer> LATER = Set.of(
            SMPPConstant.STAT_ESME_RSUBMITFAIL, SMPPConstant.STAT_ESME_RX_T_APPN, SMPPConstant.STAT_ESME_RINVSRCADR);

    private SmppRefusal() {}

    static FailureKind kind(int status) {
        if (SLOWER.contains(status)) {
            return FailureKind.THROTTLED;
        }
        if (OUT_OF_ORDER.contains(status)) {
            return FailureKind.NETWORK;
        }
        return LATER.contains(status) ? FailureKind.TEMPORARY : FailureKind.PERMANENT;
    }

    /** For example {@code smpp-0b}. */
    static String code(int status) {
        return "smpp-%02x".formatted(status);
    }
}
