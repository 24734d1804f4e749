package org.huunghi.eventing.consuming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;

/** The other side of the broker, by plain clients: sends what a producer would, and reads topics from the outside. */
final class UnitStream implements AutoCloseable {

    static final String TOPIC = "huunghi.unit.events.v1";

    private final String brokers;
    private final KafkaProducer<byte[], byte[]> producer;

    UnitStream(String brokers) {
        this.brokers = brokers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    static ProducerRecord<byte[], byte[]> renamed(String unit, long sequence, String name) {
        return event(UnitsApplication.RENAMED, unit, sequence, """
                {"change":{"name":"%2$s"},"by":{"id":"a"},"state":{"id":"%1$s","name":"%2$s","kind":"SO"}}""".formatted(unit, name));
    }

    static ProducerRecord<byte[], byte[]> event(String type, String unit, long sequence, String data) {
        var metadata = new EventMetadata(
                EventMetadata.id(unit, sequence),
                "/partner-service",
                type,
                unit,
                sequence,
                Instant.now(),
                null,
                "conversation-" + unit,
                null,
                null);
        return record(unit, data.getBytes(UTF_8), CloudEventHeaders.write(metadata));
    }

    static ProducerRecord<byte[], byte[]> withoutHeaders(String unit) {
        return record(unit, "{}".getBytes(UTF_8), new RecordHeaders());
    }

    /** A tombstone: headers and no data. */
    static ProducerRecord<byte[], byte[]> withoutData(String unit, long sequence) {
        var event = renamed(unit, sequence, "");
        return record(unit, null, event.headers());
    }

    private static ProducerRecord<byte[], byte[]> record(String unit, byte[] data, Headers headers) {
        return new ProducerRecord<>(TOPIC, null, unit.getBytes(UTF_8), data, headers);
    }

    void send(List<ProducerRecord<byte[], byte[]>> records) {
        records.forEach(producer::send);
        producer.flush();
    }

    /** Everything that lies in the topic now. */
    List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        var settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    /** Partitions by topic name. */
    Map<String, Integer> topics() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            var names = admin.listTopics()
                    .names()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            var described = admin.describeTopics(names)
                    .allTopicNames()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return described.values().stream()
                    .collect(Collectors.toMap(
                            TopicDescription::name, topic -> topic.partitions().size()));
        }
    }

    String setting(String topic, String name) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .get(resource)
                    .get(name)
                    .value();
        }
    }

    static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
