package org.huunghi.partner.partner;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a partner is called.
 *
 * @param vi in Vietnamese
 * @param en in English, or {@code null}
 * @param local in its own language and script, or {@code null}
 */
public record PartnerName(String vi, String en, String local) {

    public PartnerName {
        vi = Nfc.required(vi, "the Vietnamese name");
        en = Nfc.text(en);
        local = Nfc.text(local);
    }

    Stream<String> spellings() {
        return Stream.of(vi, en, local).filter(Objects::nonNull);
    }

    /** ISO 639-1, {@code null} for the local one, whose language nobody told us. */
    String languageOf(String spelling) {
        if (spelling.equals(vi)) {
            return "vi";
        }
        return spelling.equals(en) ? "en" : null;
    }
}
