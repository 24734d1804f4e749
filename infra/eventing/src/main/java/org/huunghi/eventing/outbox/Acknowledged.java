package org.huunghi.eventing.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the broker has acknowledged and the documents still hold, collected to be removed in few writes. */
final class Acknowledged {

    private final Map<Outbox, Map<String, List<OutboxEntry>>> collected = new HashMap<>();
    private final int limit;
    private int events;

    /** @param limit events; beyond it none is noted: the sweep finds them again and sees that they are done */
    Acknowledged(int limit) {
        this.limit = limit;
    }

    /** How many events are noted, of all and of the aggregate of the last ones. */
    record Noted(int all, int ofAggregate) {}

    synchronized Noted note(Outbox outbox, String aggregateId, List<OutboxEntry> entries) {
        if (events + entries.size() > limit) {
            return new Noted(events, 0);
        }
        var ofAggregate = collected
                .computeIfAbsent(outbox, o -> new HashMap<>())
                .computeIfAbsent(aggregateId, id -> new ArrayList<>());
        ofAggregate.addAll(entries);
        events += entries.size();
        return new Noted(events, ofAggregate.size());
    }

    /** The last event of this aggregate that is noted, 0 without one. */
    synchronized long last(Outbox outbox, String aggregateId) {
        var entries = collected.getOrDefault(outbox, Map.of()).getOrDefault(aggregateId, List.of());
        return entries.stream().mapToLong(OutboxEntry::sequence).max().orElse(0);
    }

    /** Notes no longer what a change has left out of the document: all that is not among what it kept. */
    synchronized void forget(Outbox outbox, String aggregateId, List<OutboxEntry> kept) {
        var ofOutbox = collected.getOrDefault(outbox, Map.of());
        var entries = ofOutbox.get(aggregateId);
        if (entries == null) {
            return;
        }
        var first = kept.isEmpty() ? Long.MAX_VALUE : kept.getFirst().sequence();
        var before = entries.size();
        entries.removeIf(entry -> entry.sequence() < first);
        events -= before - entries.size();
        if (entries.isEmpty()) {
            ofOutbox.remove(aggregateId);
        }
        if (ofOutbox.isEmpty()) {
            collected.remove(outbox);
        }
    }

    synchronized Map<Outbox, Map<String, List<OutboxEntry>>> takeAll() {
        var all = Map.copyOf(collected);
        collected.clear();
        events = 0;
        return all;
    }
}
