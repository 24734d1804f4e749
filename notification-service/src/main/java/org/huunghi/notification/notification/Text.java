package org.huunghi.notification.notification;

import java.util.Objects;
import org.huunghi.notification.officer.Language;

/**
 * A text in the platform's two languages.
 *
 * @param en {@code null} when there is no English one
 */
public record Text(String vi, String en) {

    public Text {
        Objects.requireNonNull(vi, "vi");
    }

    /** The text in this language, in Vietnamese when there is no other. */
    String in(Language language) {
        return language == Language.EN && en != null ? en : vi;
    }
}
