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
        var settings =
                Map.<String, Object>of("bootstrap.servers", TestBroker.shared().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            People.UNITS.forEach((province, units) -> units.forEach(
                    unit -> producer.send(event("unit", unit, """
                            {"province":"%s","name":{"vi":"%s"}}""".formatted(province, People.nameOf(unit))))));
            producer.send(event("partner", People.PARTNER, "{\"status\":\"ESTABLISHED\"}"));
        }
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

    private static ProducerRecord<String, String> event(String aggregate, String subject, String state) {
        var topic = "huunghi." + aggregate + ".events.v1";
        var event = new ProducerRecord<>(topic, subject, "{\"change\":{},\"state\":" + state + "}");
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                subject + ":1",
                "ce_type",
                "org.huunghi." + aggregate + ".registered.v1",
                "ce_source",
                "/partner-service",
                "ce_subject",
                subject,
                "ce_sequence",
                "1",
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
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
