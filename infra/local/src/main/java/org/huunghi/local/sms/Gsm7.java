package org.huunghi.local.sms;

import java.util.Map;

/** The default alphabet of GSM 03.38, one character per octet as SMPP carries it. */
final class Gsm7 {
    private static final char ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE + "ÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final Map<Byte, Character> EXTENSION = Map.of(
            (byte) 0x0A, '\f',
            (byte) 0x14, '^',
            (byte) 0x28, '{',
            (byte) 0x29, '}',
            (byte) 0x2F, '\\',
            (byte) 0x3C, '[',
            (byte) 0x3D, '~',
            (byte) 0x3E, ']',
            (byte) 0x40, '|',
            (byte) 0x65, '€');

    private Gsm7() {}

    static String decode(byte[] septets) {
        var text = new StringBuilder(septets.length);
        for (int i = 0; i < septets.length; i++) {
            char character = BASIC.charAt(septets[i] & 0x7F);
            if (character == ESCAPE && i + 1 < septets.length) {
                i++;
                character = EXTENSION.getOrDefault(septets[i], BASIC.charAt(septets[i] & 0x7F));
            }
            text.append(character);
        }
        return text.toString();
    }
}
