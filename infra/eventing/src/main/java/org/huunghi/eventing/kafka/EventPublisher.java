package org.huunghi.eventing.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends CloudEvents with a plain producer and reports the broker's word on each. The producer is made at the first
 * send, so that a service starts without a broker, and made anew when it has failed for good.
 */
public final class EventPublisher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventPublisher.class);
    /** A request costs the service and the broker more than what it carries; whom an event concerns does not notice. */
    private static final int GATHERED_FOR_MILLIS = 2;

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(5);

    private final Supplier<? extends Producer<String, String>> producers;
    private Producer<String, String> producer;
    private boolean closed;

    /**
     * @param connection where the broker is and how to sign in; what makes a send reliable is not up for choice
     */
    public EventPublisher(Map<String, Object> connection) {
        this(() -> new KafkaProducer<>(reliable(connection)));
    }

    EventPublisher(Supplier<? extends Producer<String, String>> producers) {
        this.producers = producers;
    }

    /**
     * Sends without waiting for the broker. May block for the bounded time that it takes to learn where a topic is.
     *
     * @param outcome called once, with {@code null} when the broker has acknowledged the event
     */
    public void publish(String topic, EventMetadata event, String data, Consumer<Exception> outcome) {
        try {
            var record = new ProducerRecord<>(topic, null, event.subject(), data, CloudEventHeaders.write(event));
            producer().send(record, (metadata, failure) -> outcome.accept(failure));
        } catch (KafkaException | IllegalStateException e) {
            replace();
            outcome.accept(e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (producer != null) {
            producer.close(CLOSE_WITHIN);
            producer = null;
        }
    }

    private synchronized Producer<String, String> producer() {
        if (closed) {
            throw new IllegalStateException("the publisher is closed");
        }
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** A send that throws means a producer in a fatal state: it would refuse every later one as well. */
    private synchronized void replace() {
        if (producer != null) {
            LOG.warn("the producer refuses to send and is replaced");
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    static Map<String, Object> reliable(Map<String, Object> connection) {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, GATHERED_FOR_MILLIS);
        // A broker answers one request of a connection after the other; what gathers meanwhile goes as one batch.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16L * 1024 * 1024);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        return settings;
    }
}
