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

    synchronized Map<Outbox, Map<String, List<OutboxEntry>>> takeAll() {
        var all = Map.copyOf(collected);
        collected.clear();
        events = 0;
        return all;
    }
}
