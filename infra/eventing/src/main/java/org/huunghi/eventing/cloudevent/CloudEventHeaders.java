package org.huunghi.eventing.cloudevent;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Writes and reads the Kafka headers of a CloudEvent in binary mode. They are spelt out here, byte for byte, because
 * the prefix and the content type that frameworks add have changed from release to release.
 */
public final class CloudEventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String TRACEPARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";

    /** Those that every event of the platform carries. */
    public static final List<String> REQUIRED = List.of(SPEC_VERSION, ID, SOURCE, TYPE, SUBJECT, TIME, SEQUENCE);

    /** All of them, in the order in which they are written. */
    public static final List<String> ALL = List.of(
            SPEC_VERSION,
            ID,
            SOURCE,
            TYPE,
            SUBJECT,
            TIME,
            SEQUENCE,
            DATA_SCHEMA,
            CORRELATION_ID,
            CAUSATION_ID,
            TRACEPARENT,
            CONTENT_TYPE);

    private static final String VERSION_1 = "1.0";
    private static final String JSON = "application/json";

    private CloudEventHeaders() {}

    public static Headers write(EventMetadata event) {
        var headers = new RecordHeaders();
        asText(event).forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        return headers;
    }

    /** The same headers as text, in the order in which they are written. */
    public static Map<String, String> asText(EventMetadata event) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(SPEC_VERSION, VERSION_1);
        headers.put(ID, event.id());
        headers.put(SOURCE, event.source());
        headers.put(TYPE, event.type());
        headers.put(SUBJECT, event.subject());
        headers.put(TIME, event.time().toString());
        headers.put(SEQUENCE, Long.toString(event.sequence()));
        putIfPresent(headers, DATA_SCHEMA, event.dataSchema());
        putIfPresent(headers, CORRELATION_ID, event.correlationId());
        putIfPresent(headers, CAUSATION_ID, event.causationId());
        putIfPresent(headers, TRACEPARENT, event.traceparent());
        headers.put(CONTENT_TYPE, JSON);
        return headers;
    }

    /**
     * @throws UnreadableHeaders when one that every event of the platform carries is missing or wrong
     */
    public static EventMetadata read(Headers headers) {
        var text = new LinkedHashMap<String, String>();
        headers.forEach(header -> {
            if (header.value() != null) {
                text.put(header.key(), new String(header.value(), UTF_8));
            }
        });
        return read(text);
    }

    /**
     * @throws UnreadableHeaders when one that every event of the platform carries is missing or wrong
     */
    public static EventMetadata read(Map<String, String> headers) {
        if (!VERSION_1.equals(required(headers, SPEC_VERSION))) {
            throw new UnreadableHeaders(SPEC_VERSION, "is not " + VERSION_1);
        }
        if (!headers.getOrDefault(CONTENT_TYPE, JSON).startsWith(JSON)) {
            throw new UnreadableHeaders(CONTENT_TYPE, "is not " + JSON);
        }
        return new EventMetadata(
                required(headers, ID),
                required(headers, SOURCE),
                required(headers, TYPE),
                required(headers, SUBJECT),
                sequence(required(headers, SEQUENCE)),
                time(required(headers, TIME)),
                headers.get(DATA_SCHEMA),
                headers.get(CORRELATION_ID),
                headers.get(CAUSATION_ID),
                headers.get(TRACEPARENT));
    }

    private static void putIfPresent(Map<String, String> headers, String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        var value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableHeaders(name, "is missing");
        }
        return value;
    }

    private static long sequence(String value) {
        try {
            var sequence = Long.parseLong(value);
            if (sequence > 0) {
                return sequence;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableHeaders(SEQUENCE, "is not a number");
        }
        throw new UnreadableHeaders(SEQUENCE, "is not positive");
    }

    private static Instant time(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeParseException e) {
            throw new UnreadableHeaders(TIME, "is not a point in time");
        }
    }
}
