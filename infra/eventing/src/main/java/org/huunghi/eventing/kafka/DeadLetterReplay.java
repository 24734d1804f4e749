package org.huunghi.eventing.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Gives a group its dead letters once more, with the headers they came with, after the cause is gone. It remembers how
 * far it came, so a second run repeats nothing but what has died since. A run for one code keeps a place of its own: it
 * takes nothing away from a later run for all.
 */
public final class DeadLetterReplay {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PATIENCE_MS = 15_000;

    /**
     * @param replayed dead letters that the group gets again
     * @param left dead letters with another code
     */
    public record Result(int replayed, int left) {

        private Result plus(int moreReplayed, int moreLeft) {
            return new Result(replayed + moreReplayed, left + moreLeft);
        }
    }

    private final Map<String, Object> connection;

    /** @param connection where the broker is and how to sign in */
    public DeadLetterReplay(Map<String, Object> connection) {
        this.connection = Map.copyOf(connection);
    }

    /**
     * Replays what lies in the dead letters now; what dies meanwhile is left to the next run.
     *
     * @param code only the dead letters with this code, or {@code null} for all
     */
    public Result replay(String topic, String group, String code) throws InterruptedException {
        var source = EventTopicNames.deadLetters(topic, group);
        var target = EventTopicNames.replay(topic, group);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(reading(source + ".replay" + suffix(code)));
                var producer = new KafkaProducer<byte[], byte[]>(KafkaDeadLetters.reliable(connection))) {
            var partitions = partitions(consumer, source);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var result = new Result(0, 0);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var sent = new ArrayList<Future<?>>();
                var left = 0;
                for (var letter : consumer.poll(POLL)) {
                    if (code == null || code.equals(header(letter, DeadLetterHeaders.CODE))) {
                        sent.add(repeat(producer, letter, target));
                    } else {
                        left++;
                    }
                }
                awaitAll(sent);
                consumer.commitSync();
                result = result.plus(sent.size(), left);
            }
            return result;
        }
    }

    private static String suffix(String code) {
        return code == null ? "" : "." + code;
    }

    private static Collection<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
        var known = consumer.partitionsFor(topic);
        return known == null
                ? List.of()
                : known.stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
    }

    private static Future<?> repeat(
            Producer<byte[], byte[]> producer, ConsumerRecord<byte[], byte[]> letter, String target) {
        var original = new RecordHeaders();
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetterHeaders.PREFIX)) {
                original.add(header);
            }
        });
        return producer.send(new ProducerRecord<>(target, null, letter.key(), letter.value(), original));
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    private static void awaitAll(List<Future<?>> sent) throws InterruptedException {
        for (var one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new KafkaException("a dead letter could not be replayed; run again", e.getCause());
            }
        }
    }

    private Map<String, Object> reading(String group) {
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }
}
