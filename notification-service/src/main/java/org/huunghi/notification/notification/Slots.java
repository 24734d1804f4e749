package org.huunghi.notification.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Says when a letter is sent and which others it is gathered with. The places follow from the event alone, so that an event
 * read again comes to the very same ones.
 */
public final class Slots {

    private final Hours hours;
    private final Duration burst;

    /**
     * @param burst within what time several messages about one thing are a burst
     */
    public Slots(Hours hours, Duration burst) {
        this.hours = hours;
        this.burst = burst;
    }

    /** The places to try, one after the other; the last one is the letter's own. */
    List<Slot> of(Letter letter, Pace pace) {
        var at = letter.cause().at();
        return switch (pace) {
            case URGENT -> List.of(own(letter, at));
            case PROMPT -> List.of(own(letter, hours.awakeAt(at)));
            case NORMAL -> normal(letter, at);
            case DIGEST -> {
                var morning = hours.digestAfter(at);
                yield List.of(shared(letter, "digest", "", morning), own(letter, morning));
            }
        };
    }

    private List<Slot> normal(Letter letter, Instant at) {
        var about = letter.cause().about();
        var awake = hours.awakeAt(at);
        if (awake.isAfter(at)) {
            return List.of(shared(letter, "held", about, awake), own(letter, awake));
        }
        if (burst.isZero()) {
            return List.of(own(letter, at));
        }
        var start = Instant.ofEpochMilli(at.toEpochMilli() - at.toEpochMilli() % burst.toMillis());
        var end = start.plus(burst);
        return List.of(
                new Slot(id(letter, "first", about, start), at),
                new Slot(id(letter, "rest", about, start), hours.awakeAt(end)),
                own(letter, at));
    }

    private static Slot shared(Letter letter, String kind, String about, Instant at) {
        return new Slot(id(letter, kind, about, at), at);
    }

    static Slot own(Letter letter, Instant at) {
        return new Slot(
                NotificationId.of(letter.cause().event(), letter.recipient().key(), letter.channel()), at);
    }

    /** Beside the places of what is sent: who wishes to be told after all is told. */
    static Slot declined(Letter letter) {
        var cause = letter.cause();
        return new Slot(
                NotificationId.of(
                        "declined " + cause.event(), letter.recipient().key(), letter.channel()),
                cause.at());
    }

    private static String id(Letter letter, String kind, String about, Instant at) {
        var shared = String.join(" ", kind, about, at.toString());
        return NotificationId.of(shared, letter.recipient().key(), letter.channel());
    }
}
