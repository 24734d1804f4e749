package org.huunghi.notification.announcement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** Announcements without a store, with the store's compare-and-set. */
final class InMemoryAnnouncements implements Announcements {

    private record Stored(Announcement aggregate, long version) implements Versioned<Announcement> {}

    private final Map<String, Versioned<Announcement>> stored = new LinkedHashMap<>();

    @Override
    public Optional<Versioned<Announcement>> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Versioned<Announcement> add(Accepted<Announcement, AnnouncementEvent, ?> decision, Attribution attribution) {
        return keep(decision.state(), 1);
    }

    @Override
    public Versioned<Announcement> save(
            Versioned<Announcement> before,
            Accepted<Announcement, AnnouncementEvent, ?> decision,
            Attribution attribution) {
        var current = stored.get(decision.state().id()).version();
        if (before.version() != current) {
            throw new StaleAggregate(before.version(), current);
        }
        return keep(decision.state(), current + 1);
    }

    private Versioned<Announcement> keep(Announcement announcement, long version) {
        var kept = new Stored(announcement, version);
        stored.put(announcement.id(), kept);
        return kept;
    }

    @Override
    public List<Versioned<Announcement>> due(Instant now, int limit) {
        return stored.values().stream()
                .filter(s -> s.aggregate().progress().nextAt() != null
                        && !s.aggregate().progress().nextAt().isAfter(now))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Announcement>> list(Readable only, String after, int limit) {
        return List.copyOf(stored.values());
    }

    @Override
    public long countOlder(Instant before, int limit) {
        return stored.values().stream()
                .filter(s -> s.aggregate().draftedAt().isBefore(before))
                .limit(limit)
                .count();
    }

    @Override
    public int removeOlder(Instant before, int limit) {
        var old = stored.values().stream()
                .map(Versioned::aggregate)
                .filter(one -> one.draftedAt().isBefore(before))
                .limit(limit)
                .toList();
        old.forEach(one -> stored.remove(one.id()));
        return old.size();
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return Optional.empty();
    }
}
