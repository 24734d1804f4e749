package org.huunghi.notification.template;

import java.util.Objects;

/**
 * Whether an SMS keeps its Vietnamese accents. They cost: 70 instead of 160 characters in a message.
 *
 * @param maxParts for {@link Accents#AUTO}: accents are dropped when they would need more parts than this
 * @param carrier what the carriers registered for it
 */
public record SmsPolicy(Accents accents, int maxParts, Carrier carrier) {

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
        carrier = carrier == null ? Carrier.NONE : carrier;
    }

    /** Of which the carriers registered nothing. */
    public SmsPolicy(Accents accents, int maxParts) {
        this(accents, maxParts, Carrier.NONE);
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
