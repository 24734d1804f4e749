package org.huunghi.notification.template;

import java.util.Objects;

/**
 * Whether an SMS keeps its Vietnamese accents. They cost: 70 instead of 160 characters in a message.
 *
 * @param maxParts for {@link Accents#AUTO}: accents are dropped when they would need more parts than this
 */
public record SmsPolicy(Accents accents, int maxParts) {

    /** What becomes of accents. */
    public enum Accents {
        ACCENTED,
        UNACCENTED,
        AUTO
    }

    public SmsPolicy {
        Objects.requireNonNull(accents, "accents");
        if (maxParts < 1) {
            throw new IllegalArgumentException("an SMS has at least one part");
        }
    }

    public SmsText apply(String text) {
        return switch (accents) {
            case ACCENTED -> SmsText.of(text);
            case UNACCENTED -> SmsText.of(Unaccented.of(text));
            case AUTO -> {
                var accented = SmsText.of(text);
                yield accented.parts().size() <= maxParts ? accented : SmsText.of(Unaccented.of(text));
            }
        };
    }
}
