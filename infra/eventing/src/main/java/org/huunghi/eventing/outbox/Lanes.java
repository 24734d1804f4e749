package org.huunghi.eventing.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** The lanes of the aggregates that moved last. Bounded: an idle one gives way, and with none idle there is no new one. */
final class Lanes {

    private static final int LOOKED_AT = 16;

    private record Key(Outbox outbox, String aggregateId) {}

    private final Map<Key, Lane> lanes = new LinkedHashMap<>(64, 0.75f, true);
    private final int limit;
    private final RelayMemory memory;

    Lanes(int limit, RelayMemory memory) {
        this.limit = limit;
        this.memory = memory;
    }

    /** The lane of this aggregate, {@code null} when all are taken. */
    Lane of(Outbox outbox, String aggregateId) {
        var key = new Key(outbox, aggregateId);
        var lane = lanes.get(key);
        if (lane == null && (lanes.size() < limit || makeRoom())) {
            lane = new Lane(outbox, aggregateId, memory);
            lanes.put(key, lane);
        }
        return lane;
    }

    private boolean makeRoom() {
        var eldest = lanes.values().iterator();
        for (var looked = 0; looked < LOOKED_AT && eldest.hasNext(); looked++) {
            if (eldest.next().isIdle()) {
                eldest.remove();
                return true;
            }
        }
        return false;
    }
}
