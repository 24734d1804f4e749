package org.huunghi.partner.unit;

import java.util.Objects;

/**
 * Words in two languages.
 *
 * @param en or {@code null}
 */
public record Text(String vi, String en) {

    public Text {
        vi = Objects.requireNonNull(Nfc.text(vi), "vi");
        en = Nfc.text(en);
    }
}
