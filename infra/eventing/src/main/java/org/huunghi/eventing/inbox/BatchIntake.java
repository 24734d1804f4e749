package org.huunghi.eventing.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * The intake of a binding in batch mode, for work that is cheaper done for many events at once. Poison is taken out and
 * buried record by record; when the handler fails, the whole batch is delivered again.
 */
public final class BatchIntake {

    private static final Logger LOG = LoggerFactory.getLogger(BatchIntake.class);

    private final DeadLetters deadLetters;
    private final IntakeMetrics metrics;

    public BatchIntake(DeadLetters deadLetters, IntakeMetrics metrics) {
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /**
     * @param types of the events that the handler gets; others are ignored unread
     * @param handler gets them in the order in which they lie in each partition; never an empty list
     */
    public <T> Consumer<Message<List<byte[]>>> of(
            Set<String> types, Class<T> data, Consumer<List<PlacedEvent<T>>> handler) {
        return batch -> {
            var events = new ArrayList<PlacedEvent<T>>();
            var records = new ArrayList<ConsumedRecord>();
            for (var record : ConsumedRecord.allOf(batch)) {
                if (read(record, types, data, events)) {
                    records.add(record);
                }
            }
            if (!events.isEmpty()) {
                handler.accept(List.copyOf(events));
                for (var at = 0; at < events.size(); at++) {
                    var event = events.get(at).event();
                    metrics.consumed(records.get(at), event.type(), Delivery.APPLIED, event.time());
                }
            }
        };
    }

    private <T> boolean read(ConsumedRecord record, Set<String> types, Class<T> data, List<PlacedEvent<T>> events) {
        try {
            var metadata = RecordIntake.metadata(record);
            if (!types.contains(metadata.type())) {
                return false;
            }
            var event = RecordIntake.incoming(metadata, record, data);
            metrics.taken(record, event.time());
            return events.add(new PlacedEvent<>(record.topic(), record.partition(), record.offset(), event));
        } catch (Poison poison) {
            deadLetters.bury(record, poison);
            metrics.buried(record, poison);
            LOG.warn("{} is a dead letter now: {}, {}", record.position(), poison.code(), poison.getMessage());
            return false;
        }
    }
}
