package org.huunghi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * A record as it came from the broker, before anything is believed about it.
 *
 * @param key as received, or {@code null}
 * @param headers the record's own, without those that the framework adds
 * @param payload {@code null} when there is none
 */
public record ConsumedRecord(
        String topic, int partition, long offset, byte[] key, Map<String, byte[]> headers, byte[] payload) {

    /** The framework hands headers over as bytes or, depending on their mapping, as text, and adds text of its own. */
    static ConsumedRecord of(Message<?> message) {
        var received = message.getHeaders();
        return of(
                received.get(KafkaHeaders.RECEIVED_TOPIC),
                received.get(KafkaHeaders.RECEIVED_PARTITION),
                received.get(KafkaHeaders.OFFSET),
                received.get(KafkaHeaders.RECEIVED_KEY),
                received,
                message.getPayload());
    }

    /**
     * All records of a poll; what each of them came with stands at its place in lists.
     *
     * @throws IllegalStateException when it has none: a framework that converts the records drops them all in silence
     */
    static List<ConsumedRecord> allOf(Message<? extends List<?>> batch) {
        if (batch.getPayload().isEmpty()) {
            throw new IllegalStateException("a batch without records: its binding needs use-native-decoding");
        }
        var received = batch.getHeaders();
        var each = received.get(KafkaHeaders.BATCH_CONVERTED_HEADERS);
        return IntStream.range(0, batch.getPayload().size())
                .mapToObj(at -> of(
                        at(received.get(KafkaHeaders.RECEIVED_TOPIC), at),
                        at(received.get(KafkaHeaders.RECEIVED_PARTITION), at),
                        at(received.get(KafkaHeaders.OFFSET), at),
                        at(received.get(KafkaHeaders.RECEIVED_KEY), at),
                        at(each, at) instanceof Map<?, ?> own ? own : Map.of(),
                        batch.getPayload().get(at)))
                .toList();
    }

    private static ConsumedRecord of(
            Object topic, Object partition, Object offset, Object key, Map<?, ?> received, Object payload) {
        var headers = new LinkedHashMap<String, byte[]>();
        received.forEach((name, value) -> {
            if (isOfTheRecord(name.toString(), value)) {
                headers.put(name.toString(), bytes(value));
            }
        });
        return new ConsumedRecord(
                topic == null ? "" : topic.toString(),
                partition instanceof Integer number ? number : -1,
                offset instanceof Long number ? number : -1,
                bytes(key),
                headers,
                payload instanceof byte[] data ? data : null);
    }

    private static Object at(Object list, int place) {
        return list instanceof List<?> values && place < values.size() ? values.get(place) : null;
    }

    Map<String, String> headersAsText() {
        var text = new LinkedHashMap<String, String>();
        headers.forEach((name, value) -> text.put(name, new String(value, UTF_8)));
        return text;
    }

    /** Where it lies, for the log. */
    public String position() {
        return topic + "-" + partition + "@" + offset;
    }

    private static boolean isOfTheRecord(String name, Object value) {
        return value instanceof String
                ? CloudEventHeaders.ALL.contains(name)
                : value instanceof byte[] && !name.startsWith(KafkaHeaders.PREFIX);
    }

    private static byte[] bytes(Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(UTF_8);
            case null, default -> null;
        };
    }
}
