package org.huunghi.eventing.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.huunghi.eventing.cloudevent.UnreadableHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.messaging.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The intake of a service that consumes record by record. */
public final class RecordIntake implements EventIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RecordIntake.class);

    private static final String LOGGED_CORRELATION = "correlationId";

    /** Set up here, so that how events are read does not follow the settings of the HTTP API. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Handler<T>(Class<T> data, Function<IncomingEvent<T>, Delivery> handle) {}

    private final DeadLetters deadLetters;
    private final IntakeMetrics metrics;

    public RecordIntake(DeadLetters deadLetters, IntakeMetrics metrics) {
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    @Override
    public Reading reading() {
        return new RecordReading();
    }

    private final class RecordReading implements Reading {

        private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

        @Override
        public <T> Reading on(String type, Class<T> data, Function<IncomingEvent<T>, Delivery> handler) {
            if (handlers.put(type, new Handler<>(data, handler)) != null) {
                throw new IllegalArgumentException(type + " has two handlers");
            }
            return this;
        }

        @Override
        public Consumer<Message<byte[]>> build() {
            var known = Map.copyOf(handlers);
            return message -> consume(ConsumedRecord.of(message), known);
        }

        @Override
        public Consumer<Message<List<byte[]>>> buildSideBySide() {
            var known = Map.copyOf(handlers);
            return batch -> SideBySide.handle(ConsumedRecord.allOf(batch), record -> consume(record, known));
        }
    }

    private void consume(ConsumedRecord record, Map<String, Handler<?>> handlers) {
        try {
            var event = metadata(record);
            var handler = handlers.get(event.type());
            if (handler != null) {
                metrics.taken(record, event.time());
                metrics.consumed(record, event.type(), handle(handler, event, record), event.time());
            }
        } catch (Poison poison) {
            deadLetters.bury(record, poison);
            metrics.buried(record, poison);
            LOG.warn("{} is a dead letter now: {}, {}", record.position(), poison.code(), poison.getMessage());
        }
    }

    private static <T> Delivery handle(Handler<T> handler, EventMetadata event, ConsumedRecord record) {
        var incoming = incoming(event, record, handler.data());
        var correlation = incoming.correlationId();
        MDC.put(LOGGED_CORRELATION, correlation);
        try {
            return new ChangeContext(correlation, event.id(), event.traceparent(), null)
                    .call(() -> handler.handle().apply(incoming));
        } finally {
            MDC.remove(LOGGED_CORRELATION);
        }
    }

    static <T> IncomingEvent<T> incoming(EventMetadata event, ConsumedRecord record, Class<T> data) {
        return new IncomingEvent<>(
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.correlationId() != null ? event.correlationId() : event.id(),
                data(record, data));
    }

    static EventMetadata metadata(ConsumedRecord record) {
        try {
            return CloudEventHeaders.read(record.headersAsText());
        } catch (UnreadableHeaders e) {
            throw new Poison("unreadable-headers", e.getMessage());
        }
    }

    /** The mapper's own message quotes the data, which the reason must not. */
    private static <T> T data(ConsumedRecord record, Class<T> type) {
        if (record.payload() == null) {
            throw new Poison("unreadable-data", "the record has no payload");
        }
        try {
            var data = MAPPER.readValue(record.payload(), type);
            if (data == null) {
                throw new Poison("unreadable-data", "the data is null");
            }
            return data;
        } catch (JacksonException e) {
            throw new Poison("unreadable-data", "not a " + type.getSimpleName() + " at " + place(e));
        }
    }

    private static String place(JacksonException e) {
        var path = e.getPath().stream()
                .map(step -> step.getPropertyName() != null ? step.getPropertyName() : "[" + step.getIndex() + "]")
                .toList();
        return path.isEmpty() ? "line " + e.getLocation().getLineNr() : String.join(".", path);
    }
}
