package org.huunghi.eventing.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.huunghi.eventing.inbox.ConsumedRecord;
import org.huunghi.eventing.inbox.DeadLetters;
import org.huunghi.eventing.inbox.Poison;

/**
 * Writes poison to {@code <topic>.<group>.dead-letters} with its own headers and the reason. No stack trace: what went
 * wrong in here is nobody's business out there.
 */
public final class KafkaDeadLetters implements DeadLetters, AutoCloseable {

    private final Supplier<Producer<byte[], byte[]>> connect;
    private final String group;
    private final Clock clock;
    private Producer<byte[], byte[]> producer;

    /** @param connection where the broker is and how to sign in */
    public static KafkaDeadLetters through(Map<String, Object> connection, String group, Clock clock) {
        return new KafkaDeadLetters(() -> new KafkaProducer<>(reliable(connection)), group, clock);
    }

    /** @param connect opens the producer at the first dead letter, which for most services never comes */
    KafkaDeadLetters(Supplier<Producer<byte[], byte[]>> connect, String group, Clock clock) {
        this.connect = connect;
        this.group = group;
        this.clock = clock;
    }

    @Override
    public void bury(ConsumedRecord record, Poison poison) {
        var origin = EventTopicNames.origin(record.topic(), group);
        acknowledged(producer()
                .send(new ProducerRecord<>(
                        EventTopicNames.deadLetters(origin, group),
                        null,
                        record.key(),
                        record.payload(),
                        headers(record, poison))));
    }

    private Headers headers(ConsumedRecord record, Poison poison) {
        var headers = new RecordHeaders();
        record.headers().forEach(headers::add);
        put(headers, DeadLetterHeaders.CODE, poison.code());
        put(headers, DeadLetterHeaders.REASON, String.valueOf(poison.getMessage()));
        put(headers, DeadLetterHeaders.TOPIC, record.topic());
        put(headers, DeadLetterHeaders.PARTITION, Integer.toString(record.partition()));
        put(headers, DeadLetterHeaders.OFFSET, Long.toString(record.offset()));
        put(headers, DeadLetterHeaders.GROUP, group);
        put(headers, DeadLetterHeaders.AT, clock.instant().toString());
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static void acknowledged(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped before the dead letter was acknowledged", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the dead letter was not acknowledged", e.getCause());
        }
    }

    /** Every wait is bounded well below {@code max.poll.interval.ms}, for the consumer waits as well. */
    static Map<String, Object> reliable(Map<String, Object> connection) {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * EventTopics.LARGEST_DEAD_LETTER);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, EventTopics.LARGEST_DEAD_LETTER);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        return settings;
    }

    private synchronized Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = connect.get();
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
