package org.huunghi.notification.template;

import java.io.ByteArrayOutputStream;

/**
 * The default alphabet of GSM 03.38, one octet per character and two for one of its extension table. A text that it
 * cannot hold must go as UCS-2.
 */
public final class Gsm7 {

    private static final char ESCAPE = '\u001b';

    /** Position is code. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    private Gsm7() {}

    /** Septets that the character takes: one, two, or none when the alphabet does not have it. */
    static int cost(char c) {
        if (EXTENDED.indexOf(c) >= 0) {
            return 2;
        }
        return c != ESCAPE && BASIC.indexOf(c) >= 0 ? 1 : 0;
    }

    static boolean holds(String text) {
        return text.chars().allMatch(c -> cost((char) c) > 0);
    }

    /** One octet per septet, unpacked, as SMPP carries it. */
    public static byte[] encode(String text) {
        var octets = new ByteArrayOutputStream(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (cost(c) == 0) {
                throw new IllegalArgumentException("not in the GSM alphabet: U+" + Integer.toHexString(c));
            }
            var extended = EXTENDED.indexOf(c);
            if (extended >= 0) {
                octets.write(ESCAPE);
                octets.write(EXTENDED_CODES[extended]);
            } else {
                octets.write(BASIC.indexOf(c));
            }
        }
        return octets.toByteArray();
    }
}
