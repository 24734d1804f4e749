package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.huunghi.notification.known.OwnChanges;

/**
 * What was read a moment ago and is asked for again at once: a burst of messages to one officer does not read the officer
 * for each of them. Nothing is remembered longer than a person takes to change it and look, nor once this instance itself has
 * changed it.
 */
final class Remembered<K, V> {

    private static final int MOST = 500;
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Function<K, V> read;
    private final OwnChanges changes;
    private final Clock clock;
    private final Map<K, Known<V>> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Known<V>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param changes how many this instance had made when it was asked
     */
    private record Known<V>(V value, long changes, Instant until) {}

    Remembered(Function<K, V> read, Clock clock) {
        this(read, new OwnChanges(), clock);
    }

    Remembered(Function<K, V> read, OwnChanges changes, Clock clock) {
        this.read = read;
        this.changes = changes;
        this.clock = clock;
    }

    V get(K key) {
        var now = clock.instant();
        synchronized (known) {
            var found = known.get(key);
            if (found != null && found.changes() == changes.count() && now.isBefore(found.until())) {
                return found.value();
            }
        }
        return read(key);
    }

    /** As it is now. */
    V read(K key) {
        var asked = changes.count();
        var value = read.apply(key);
        synchronized (known) {
            known.put(key, new Known<>(value, asked, clock.instant().plus(MOMENT)));
        }
        return value;
    }
}
