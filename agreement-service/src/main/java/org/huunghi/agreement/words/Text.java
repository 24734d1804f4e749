package org.huunghi.agreement.words;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A text in Vietnamese and, where somebody has translated it, in English.
 *
 * @param en {@code null} without a translation
 */
public record Text(String vi, String en) {

    public Text {
        vi = normal(Objects.requireNonNull(vi, "vi"));
        en = en == null ? null : normal(en);
    }

    /** One spelling of a word is one sequence of characters, whatever keyboard it came from. */
    private static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
