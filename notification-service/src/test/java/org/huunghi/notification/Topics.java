package org.huunghi.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huunghi.testkit.TestBroker;

/** The topics around the service: what others tell it, and what it tells. */
final class Topics {

    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.<String, Object>of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers()),
            new StringSerializer(),
            new StringSerializer());

    private Topics() {}

    /** Publishes an overdue task of this unit as agreement-service does, and returns the event's id. */
    static String overdue(String task, String unit, String title) {
        return publish("task", "overdue", task, 3, """
                {"change":{"dueAt":"2026-11-20T10:00:00Z","daysLate":1},
                 "by":{"id":"system"},
                 "state":{"id":"%s","title":{"vi":"%s"},
                  "directive":{"number":"1234/UBND-NgV","date":"2026-11-02"},
                  "leads":[{"unit":"%s","accountable":true}],"coordinators":[],
                  "due":{"date":"2026-11-20","time":"17:00:00"},"dueAt":"2026-11-20T10:00:00Z",
                  "urgency":"NORMAL","status":"IN_PROGRESS","partners":[]}}""".formatted(task, title, unit));
    }

    static String publish(String aggregate, String name, String subject, long sequence, String data) {
        var id = subject + ":" + sequence;
        var event = new ProducerRecord<>("huunghi." + aggregate + ".events.v1", subject, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_source",
                        "/another-service",
                        "ce_type",
                        "org.huunghi." + aggregate + "." + name + ".v1",
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_correlationid",
                        "conversation-" + subject,
                        "content-type",
                        "application/json")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(event).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** All topics that there are. */
    static Set<String> topics() {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers()))) {
            return admin.listTopics().names().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on the topic of notifications so far. */
    static List<ConsumerRecord<String, String>> published() {
        return published("huunghi.notification.events.v1");
    }

    /** Everything on this topic so far. */
    static List<ConsumerRecord<String, String>> published(String topic) {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestBroker.shared().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    /** Publishes that there is this unit, as partner-service does; its province is told later, if at all. */
    static void unit(String code) {
        publish("unit", "registered", code, 1, """
                {"state":{"name":{"vi":"%s"},"successors":[]}}""".formatted(code));
    }

    static void unit(String code, String province) {
        publish("unit", "renamed", code, 2, """
                {"state":{"name":{"vi":"%s"},"province":"%s","successors":[]}}""".formatted(code, province));
    }
}
