package org.huunghi.notification.officer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The leave to turn kinds of messages off by a link.
 *
 * @param occasions the kinds, for example {@code task.due-soon}; those of a digest are several
 * @param until when the link stops working
 */
public record OptOut(String officer, List<String> occasions, Channel channel, Instant until) {

    public OptOut {
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(until, "until");
        occasions = List.copyOf(occasions);
    }
}
