package org.huunghi.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tells of units of one province in place of the service that owns them, which does not run here. */
final class UnitNews {

    private static final String TOPIC = "huunghi.unit.events.v1";
    private static final int PARTITIONS = 12;

    private UnitNews() {}

    static void publish(String broker, List<String> units) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "acks", "all");
        try (var admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
            for (var unit : units) {
                producer.send(registered(unit)).get();
            }
        }
    }

    private static ProducerRecord<String, String> registered(String unit) {
        var event = new ProducerRecord<>(TOPIC, unit, "{\"change\":{},\"state\":{\"province\":\"lamdong\"}}");
        var headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                unit + ":1",
                "ce_type",
                "org.huunghi.unit.registered.v1",
                "ce_source",
                "/partner-service",
                "ce_subject",
                unit,
                "ce_sequence",
                "1",
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }
}
