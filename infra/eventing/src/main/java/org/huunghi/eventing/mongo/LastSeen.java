package org.huunghi.eventing.mongo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.outbox.OutboxEntry;

/**
 * The aggregates that this instance wrote or read last. A version never changes once it is written, so who knows which
 * one it wants may have it from here; whether it is still the newest only the store can tell.
 */
final class LastSeen<A> {

    private final Map<String, StoredAggregate<A>> seen;

    /** @param limit how many are kept; the one that nobody wanted for longest gives way */
    LastSeen(int limit) {
        seen = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, StoredAggregate<A>> eldest) {
                return size() > limit;
            }
        });
    }

    Optional<StoredAggregate<A>> at(String id, long version) {
        return Optional.ofNullable(seen.get(id)).filter(stored -> stored.version() == version);
    }

    /** Comes before the relay hears of it, so that what the relay has told is taken away here afterwards. */
    void note(String id, StoredAggregate<A> stored) {
        seen.merge(id, stored, (former, latter) -> latter.version() < former.version() ? former : latter);
    }

    /** The broker has these: they are no longer handed to the relay with the next change. */
    void told(String id, List<OutboxEntry> acknowledged) {
        acknowledged.stream()
                .mapToLong(OutboxEntry::sequence)
                .max()
                .ifPresent(last -> seen.computeIfPresent(id, (same, stored) -> stored.withoutPending(last)));
    }
}
