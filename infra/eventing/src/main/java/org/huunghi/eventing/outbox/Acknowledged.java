package org.huunghi.eventing.outbox;

import java.util.HashMap;
import java.util.Map;

/** What the broker has acknowledged and the documents still hold, collected to be removed in few writes. */
final class Acknowledged {

    /** Beyond this many aggregates nothing more is noted: the sweep finds them again and sees that they are done. */
    private static final int LIMIT = 20_000;

    private final Map<Outbox, Map<String, Long>> collected = new HashMap<>();
    private int aggregates;

    /** Returns how many aggregates are noted now. */
    synchronized int note(Outbox outbox, String aggregateId, long sequence) {
        if (aggregates < LIMIT) {
            var former =
                    collected.computeIfAbsent(outbox, o -> new HashMap<>()).merge(aggregateId, sequence, Math::max);
            if (former == sequence) {
                aggregates = collected.values().stream().mapToInt(Map::size).sum();
            }
        }
        return aggregates;
    }

    synchronized Map<Outbox, Map<String, Long>> takeAll() {
        var all = Map.copyOf(collected);
        collected.clear();
        aggregates = 0;
        return all;
    }
}
