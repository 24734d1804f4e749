package org.huunghi.notification.officer;

import java.util.Objects;

/**
 * An email address or a phone number as it is kept and carried: sealed, beside the masked form that everybody may see.
 * The plain form exists only while a message is handed to its provider or shown to somebody who may see it.
 */
public record ContactPoint(String sealed, String masked) {

    public ContactPoint {
        Objects.requireNonNull(sealed, "sealed");
        Objects.requireNonNull(masked, "masked");
    }

    @Override
    public String toString() {
        return masked;
    }
}
