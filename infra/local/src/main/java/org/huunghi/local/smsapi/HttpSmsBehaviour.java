package org.huunghi.local.smsapi;

/**
 * What the provider does with the messages to come. {@code drop} closes the connection without an answer and without
 * keeping the message; a refused message is not kept either; {@code receipt} is the status that is reported back, for
 * example {@code DELIVERED} or {@code UNDELIVERABLE}, none at all when it is {@code NONE}.
 */
public record HttpSmsBehaviour(Refusal refuse, long delayMillis, boolean drop, String receipt) {

    /** Keeps and answers at once, and reports delivery. */
    public static final HttpSmsBehaviour NORMAL = new HttpSmsBehaviour(null, 0, false, "DELIVERED");

    static final String NO_RECEIPT = "NONE";

    /** An HTTP status, given this many times; 429 is how a provider throttles. */
    public record Refusal(int status, int times) {

        private static final int FIRST = 400;
        private static final int LAST = 599;

        public Refusal {
            if (status < FIRST || status > LAST || times < 1) {
                throw new IllegalArgumentException("a refusal is 4xx or 5xx, at least once");
            }
        }
    }

    public HttpSmsBehaviour {
        receipt = receipt == null ? "DELIVERED" : receipt;
        if (delayMillis < 0) {
            throw new IllegalArgumentException("a delay cannot be negative");
        }
    }

    public static HttpSmsBehaviour refusing(int status, int times) {
        return new HttpSmsBehaviour(new Refusal(status, times), 0, false, null);
    }

    public static HttpSmsBehaviour dropping() {
        return new HttpSmsBehaviour(null, 0, true, null);
    }

    public static HttpSmsBehaviour reporting(String receipt) {
        return new HttpSmsBehaviour(null, 0, false, receipt);
    }
}
