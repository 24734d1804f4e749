package org.huunghi.aid.item;

import java.text.Normalizer;

/** Text as it is stored. Keyboards send one and the same Vietnamese letter in several encodings. */
final class Nfc {

    private Nfc() {}

    /** NFC without outer blanks, {@code null} when nothing is left. */
    static String text(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
    }

    static String required(String written, String what) {
        var text = text(written);
        if (text == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return text;
    }
}
