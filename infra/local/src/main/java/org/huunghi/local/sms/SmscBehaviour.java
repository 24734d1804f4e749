package org.huunghi.local.sms;

import org.jsmpp.SMPPConstant;

/**
 * What the simulator does with the messages to come. {@code drop} takes them without an answer and without keeping
 * them; a refused message is not kept either; {@code delayMillis} is the time before an answer.
 */
public record SmscBehaviour(
        Refusal refuse, long delayMillis, boolean drop, Receipts receipts, Long receiptDelayMillis) {
    private static final long DEFAULT_RECEIPT_DELAY_MILLIS = 200;

    /** Keeps and answers at once, and confirms delivery when asked to. */
    public static final SmscBehaviour NORMAL = new SmscBehaviour(null, 0, false, null, null);

    /** The receipts that a message gets which asks for one. */
    public enum Receipts {
        DELIVRD,
        UNDELIV,
        NONE
    }

    /** A command status by its name in the SMPP specification, given this many times. */
    public record Refusal(String status, int times) {
        public Refusal {
            commandStatus(status);
            if (times < 1) {
                throw new IllegalArgumentException("times must be at least 1");
            }
        }

        int commandStatus() {
            return commandStatus(status);
        }

        private static int commandStatus(String name) {
            try {
                return SMPPConstant.class.getField("STAT_" + name).getInt(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(name + " is no command status; one is ESME_RTHROTTLED", e);
            }
        }
    }

    public SmscBehaviour {
        receipts = receipts == null ? Receipts.DELIVRD : receipts;
        receiptDelayMillis = receiptDelayMillis == null ? DEFAULT_RECEIPT_DELAY_MILLIS : receiptDelayMillis;
        if (delayMillis < 0 || receiptDelayMillis < 0) {
            throw new IllegalArgumentException("a delay cannot be negative");
        }
    }

    public static SmscBehaviour refusing(String status, int times) {
        return new SmscBehaviour(new Refusal(status, times), 0, false, null, null);
    }

    public static SmscBehaviour delaying(long millis) {
        return new SmscBehaviour(null, millis, false, null, null);
    }

    public static SmscBehaviour dropping() {
        return new SmscBehaviour(null, 0, true, null, null);
    }

    public static SmscBehaviour answering(Receipts receipts) {
        return new SmscBehaviour(null, 0, false, receipts, null);
    }
}
