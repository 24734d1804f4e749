package org.huunghi.local.mail;

/**
 * What the sink does with the mails to come. {@code drop} closes the connection after the data, without an answer and
 * without keeping the mail; a refused mail is not kept either; {@code delayMillis} is the time before an answer.
 */
public record MailBehaviour(Refusal refuse, long delayMillis, boolean drop) {
    /** Keeps and answers at once. */
    public static final MailBehaviour NORMAL = new MailBehaviour(null, 0, false);

    /** An SMTP answer, given this many times after the data. */
    public record Refusal(int code, String text, int times) {
        private static final int FIRST_REFUSAL = 400;
        private static final int LAST_REFUSAL = 599;

        public Refusal {
            if (code < FIRST_REFUSAL || code > LAST_REFUSAL) {
                throw new IllegalArgumentException("an SMTP refusal is 4xx or 5xx, not " + code);
            }
            if (text == null || !text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                throw new IllegalArgumentException("the text of a refusal is one line of ASCII");
            }
            if (times < 1) {
                throw new IllegalArgumentException("times must be at least 1");
            }
        }

        String answer() {
            return code + " " + text;
        }
    }

    public MailBehaviour {
        if (delayMillis < 0) {
            throw new IllegalArgumentException("a delay cannot be negative");
        }
    }

    public static MailBehaviour refusing(int code, String text, int times) {
        return new MailBehaviour(new Refusal(code, text, times), 0, false);
    }

    public static MailBehaviour delaying(long millis) {
        return new MailBehaviour(null, millis, false);
    }

    public static MailBehaviour dropping() {
        return new MailBehaviour(null, 0, true);
    }
}
