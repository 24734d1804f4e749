package org.huunghi.aid.item;

/**
 * A text in Vietnamese and, where somebody has translated it, in English.
 *
 * @param en {@code null} without a translation
 */
public record Text(String vi, String en) {

    public Text {
        vi = Nfc.required(vi, "the Vietnamese text");
        en = Nfc.text(en);
    }
}
