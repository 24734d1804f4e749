package org.huunghi.notification.notification;

import java.util.Objects;
import org.huunghi.notification.officer.Duty;

/**
 * Whom a rule means, before anybody is looked up.
 *
 * @param party in what part they are concerned
 * @param unit code of the unit, {@code null} for a person who belongs to none
 * @param duty who of the unit, {@code null} when a person is meant
 * @param account subject of the token of the person who is meant, before anybody who holds the duty; {@code null} when
 *     nobody is named
 */
record Audience(Party party, String unit, Duty duty, String account) {

    Audience {
        Objects.requireNonNull(party, "party");
    }
}
