package org.huunghi.notification.officer;

/** What of a contact point everybody may see: enough to recognise one's own, not enough to use another's. */
final class Masking {

    private static final String HIDDEN = "***";
    private static final int SHOWN_DIGITS = 3;

    private Masking() {}

    static String mask(String plain, Channel channel) {
        return switch (channel) {
            case EMAIL -> plain.charAt(0) + HIDDEN + plain.substring(plain.indexOf('@'));
            case SMS -> plain.substring(0, SHOWN_DIGITS) + HIDDEN + plain.substring(plain.length() - SHOWN_DIGITS);
        };
    }
}
