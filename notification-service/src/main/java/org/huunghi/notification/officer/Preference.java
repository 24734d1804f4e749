package org.huunghi.notification.officer;

import java.util.Objects;

/**
 * What an officer wants for one kind of event on one channel.
 *
 * @param occasion the kind of event, for example {@code task.overdue}, or {@code *} for all that are not named
 */
public record Preference(String occasion, Channel channel, Choice choice) {

    /** Stands for every kind of event. */
    public static final String ANY = "*";

    public Preference {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(choice, "choice");
    }

    boolean isFor(String kind, Channel way) {
        return occasion.equals(kind) && channel == way;
    }
}
