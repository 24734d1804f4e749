package org.huunghi.notification.known;

import java.util.Objects;

/**
 * Somebody who follows a partner, an agreement or a field.
 *
 * @param account subject of the follower's token, {@code null} when a unit follows
 * @param unit code of the unit that follows, or {@code null}
 * @param target what is followed, as {@link #target(String, String)} names it
 */
public record KnownSubscription(String id, String account, String unit, String target, boolean active) {

    public KnownSubscription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
    }

    public static String target(String kind, String id) {
        return kind + ' ' + id;
    }
}
