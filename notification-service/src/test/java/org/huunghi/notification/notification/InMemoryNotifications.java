package org.huunghi.notification.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;

/** Notifications without a store, with the store's compare-and-set. */
public final class InMemoryNotifications implements Notifications {

    private record Stored(Notification aggregate, long version) implements Versioned<Notification> {}

    private final Map<String, Versioned<Notification>> stored = new LinkedHashMap<>();
    private final List<NotificationEvent> events = new ArrayList<>();

    public List<Notification> all() {
        return stored.values().stream().map(Versioned::aggregate).toList();
    }

    void forget() {
        stored.clear();
    }

    List<NotificationEvent> events() {
        return events;
    }

    @Override
    public Optional<Versioned<Notification>> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Versioned<Notification>> findByReferences(Collection<String> references) {
        return stored.values().stream()
                .filter(s -> s.aggregate().progress().handover().references().stream()
                        .anyMatch(references::contains))
                .toList();
    }

    @Override
    public Optional<Versioned<Notification>> add(
            Accepted<Notification, NotificationEvent, ?> decision, Attribution attribution) {
        var turn = decision.state().progress().turn();
        if (turn != null
                && stored.values().stream()
                        .anyMatch(s -> turn.equals(s.aggregate().progress().turn()))) {
            throw new TurnTaken();
        }
        var added = new Stored(decision.state(), 1);
        if (stored.putIfAbsent(decision.state().id(), added) != null) {
            return Optional.empty();
        }
        events.addAll(decision.events());
        return Optional.of(added);
    }

    @Override
    public Versioned<Notification> save(
            Versioned<Notification> before,
            Accepted<Notification, NotificationEvent, ?> decision,
            Attribution attribution) {
        var id = decision.state().id();
        var current = stored.get(id).version();
        if (before.version() != current) {
            throw new StaleAggregate(before.version(), current);
        }
        var after = new Stored(decision.state(), current + 1);
        stored.put(id, after);
        events.addAll(decision.events());
        return after;
    }

    @Override
    public List<Versioned<Notification>> next(Channel channel, int limit) {
        return stored.values().stream()
                .filter(s -> s.aggregate().channel() == channel
                        && s.aggregate().status().isQueued()
                        && s.aggregate().status() != NotificationStatus.SCHEDULED)
                .sorted(Comparator.comparing(s -> s.aggregate().progress().nextAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Notification>> scheduled(Instant until, int limit) {
        return stored.values().stream()
                .filter(s -> s.aggregate().status() == NotificationStatus.SCHEDULED
                        && !s.aggregate().progress().nextAt().isAfter(until))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Notification>> list(Wanted wanted, String after, int limit) {
        return List.copyOf(stored.values());
    }

    @Override
    public Facets facets(Wanted wanted, List<String> by) {
        return new Facets(Map.of(), true);
    }

    @Override
    public int lastTurn(String recipient, Instant window) {
        return stored.values().stream()
                .map(s -> s.aggregate().progress().turn())
                .filter(turn -> turn != null && turn.startsWith(Turn.prefix(recipient, window)))
                .mapToInt(Turn::number)
                .max()
                .orElse(0);
    }

    @Override
    public long countOlder(Instant before, int limit) {
        return stored.values().stream()
                .filter(s -> s.aggregate().queuedAt().isBefore(before))
                .limit(limit)
                .count();
    }

    @Override
    public int removeOlder(Instant before, int limit) {
        var old = stored.values().stream()
                .map(Versioned::aggregate)
                .filter(one -> one.queuedAt().isBefore(before))
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
