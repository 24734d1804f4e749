package org.huunghi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
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
        var headers = new LinkedHashMap<String, byte[]>();
        message.getHeaders().forEach((name, value) -> {
            if (isOfTheRecord(name, value)) {
                headers.put(name, bytes(value));
            }
        });
        var received = message.getHeaders();
        return new ConsumedRecord(
                received.getOrDefault(KafkaHeaders.RECEIVED_TOPIC, "").toString(),
                received.get(KafkaHeaders.RECEIVED_PARTITION) instanceof Integer partition ? partition : -1,
                received.get(KafkaHeaders.OFFSET) instanceof Long offset ? offset : -1,
                bytes(received.get(KafkaHeaders.RECEIVED_KEY)),
                headers,
                message.getPayload() instanceof byte[] payload ? payload : null);
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
