package org.huunghi.seed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An outside reader of the event streams, as an analyst would write one: a plain Kafka client without a group, reading
 * from now on.
 */
public final class EventWatch implements AutoCloseable {

    /** An event as it was read. */
    public record Seen(
            String type, String subject, String id, Instant writtenAt, Instant readAt, JsonNode data, String raw) {}

    private static final List<String> AGGREGATES =
            List.of("partner", "unit", "agreement", "task", "aid", "notification");
    private static final Duration POLL = Duration.ofMillis(50);

    private final JsonMapper json = JsonMapper.builder().build();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final long backlog;
    private final Thread reader;
    private volatile boolean open = true;

    private EventWatch(KafkaConsumer<String, byte[]> consumer, long backlog) {
        this.consumer = consumer;
        this.backlog = backlog;
        this.reader = new Thread(this::read, "event-watch");
        reader.setDaemon(true);
        reader.start();
    }

    /** Reads everything that is written from now on. */
    public static EventWatch fromNow(Addresses addresses) {
        return watch(addresses, false);
    }

    /** Replays the streams from their beginning. */
    public static EventWatch fromTheBeginning(Addresses addresses) {
        return watch(addresses, true);
    }

    private static EventWatch watch(Addresses addresses, boolean all) {
        var consumer = consumer(addresses);
        var partitions = partitions(consumer, AGGREGATES);
        consumer.assign(partitions);
        if (all) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(consumer::position);
        var backlog = consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new EventWatch(consumer, all ? backlog : 0);
    }

    private static KafkaConsumer<String, byte[]> consumer(Addresses addresses) {
        return new KafkaConsumer<>(
                Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, addresses.kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, List<String> aggregates) {
        return aggregates.stream()
                .flatMap(aggregate -> consumer.partitionsFor("huunghi." + aggregate + ".events.v1").stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** How many events there are in the streams of these aggregates. */
    public static long count(Addresses addresses, String... aggregates) {
        try (var consumer = consumer(addresses)) {
            return consumer.endOffsets(partitions(consumer, List.of(aggregates))).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    public List<Seen> all() {
        return List.copyOf(seen);
    }

    /** Waits for the first event that fits. */
    public Seen await(String what, Duration bound, Predicate<Seen> fits) {
        return Patience.await(what, bound, () -> first(fits));
    }

    /** Everything that had been written before this watch began; for one that reads from the beginning. */
    public List<Seen> awaitBacklog(Duration bound) {
        return Patience.await(
                "the end of the streams", bound, () -> seen.size() >= backlog ? Optional.of(all()) : Optional.empty());
    }

    private Optional<Seen> first(Predicate<Seen> fits) {
        return seen.stream().filter(fits).findFirst();
    }

    private void read() {
        while (open) {
            consumer.poll(POLL).forEach(event -> seen.add(seen(event)));
        }
        consumer.close();
    }

    private Seen seen(ConsumerRecord<String, byte[]> event) {
        var raw = new String(event.value(), StandardCharsets.UTF_8);
        return new Seen(
                header(event, "ce_type"),
                header(event, "ce_subject"),
                header(event, "ce_id"),
                Instant.ofEpochMilli(event.timestamp()),
                Instant.now(),
                json.readTree(raw),
                raw);
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        open = false;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
