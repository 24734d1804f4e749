package org.huunghi.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.huunghi.testkit.TestBroker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The broker as an outsider uses it: tells what partner-service would tell, reads what this service has told. */
final class News {

    /** An event as it was read. */
    record Told(String type, String sequence, JsonNode data) {}

    private News() {}

    static void ofPartnersAndUnits() {
        try (var producer = producer()) {
            People.UNITS.forEach((province, units) -> units.forEach(
                    unit -> producer.send(registered("unit", unit, """
                            {"province":"%s","name":{"vi":"%s"}}""".formatted(province, People.nameOf(unit))))));
            producer.send(registered("partner", People.PARTNER, "{\"status\":\"ESTABLISHED\"}"));
        }
    }

    static void ofSuccession(String gone, String heir) {
        var state = "{\"province\":\"lam-dong\",\"validTo\":\"2025-06-30\",\"successor\":\"%s\"}".formatted(heir);
        try (var producer = producer()) {
            producer.send(event("unit", "succeeded", gone, 2, state));
        }
    }

    private static KafkaProducer<String, String> producer() {
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestBroker.shared().bootstrapServers(), "acks", "all");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** Everything told of one task or agreement, once there is so much of it. */
    static List<Told> of(String aggregate, String id, int count) {
        var topic = "huunghi." + aggregate + ".events.v1";
        var settings = Map.<String, Object>of(
                "bootstrap.servers", TestBroker.shared().bootstrapServers(), "auto.offset.reset", "earliest");
        var told = new ArrayList<Told>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList());
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(id)) {
                        told.add(told(record));
                    }
                });
                return told.size() >= count;
            });
        }
        return told;
    }

    private static ProducerRecord<String, String> registered(String aggregate, String subject, String state) {
        return event(aggregate, "registered", subject, 1, state);
    }

    private static ProducerRecord<String, String> event(
            String aggregate, String name, String subject, int sequence, String state) {
        var topic = "huunghi." + aggregate + ".events.v1";
        var event = new ProducerRecord<>(topic, subject, "{\"change\":{},\"state\":" + state + "}");
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                subject + ":" + sequence,
                "ce_type",
                "org.huunghi." + aggregate + "." + name + ".v1",
                "ce_source",
                "/partner-service",
                "ce_subject",
                subject,
                "ce_sequence",
                Integer.toString(sequence),
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
        headers.forEach((header, value) -> event.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private static Told told(ConsumerRecord<String, String> record) {
        return new Told(
                header(record, "ce_type"),
                header(record, "ce_sequence"),
                JsonMapper.shared().readTree(record.value()));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
