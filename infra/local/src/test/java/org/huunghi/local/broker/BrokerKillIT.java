package org.huunghi.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.huunghi.local.part.PartJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerKillIT {
    private static final String TOPIC = "huunghi.task.events.v1";
    private static final int ACKNOWLEDGED_BEFORE_KILL = 2_000;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedRecordIsThereAfterAKill() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        String clusterId;
        try (var broker = start();
                var admin = Admin.create(connection(broker))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
            clusterId = admin.describeCluster().clusterId().get();
            produceUntilKilled(broker, acknowledged);
        }

        try (var broker = start();
                var admin = Admin.create(connection(broker))) {
            assertThat(admin.describeCluster().clusterId().get()).isEqualTo(clusterId);
            assertThat(readAll(broker)).containsAll(acknowledged);
            assertThat(broker.stop()).isEqualTo(143);
        }
    }

    private PartJvm start() {
        var broker =
                PartJvm.start(Broker.class, "--port=0", "--controller-port=0", "--data=" + folder.resolve("kafka"));
        assertThat(broker.firstLine()).startsWith("broker ready: localhost:");
        return broker;
    }

    private static Map<String, Object> connection(PartJvm broker) {
        return Map.of("bootstrap.servers", broker.firstLine().substring("broker ready: ".length()));
    }

    private static void produceUntilKilled(PartJvm broker, Set<String> acknowledged) {
        var settings = new HashMap<>(connection(broker));
        settings.putAll(
                Map.of("acks", "all", "delivery.timeout.ms", 2_000, "request.timeout.ms", 1_000, "linger.ms", 0));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
                var executor = Executors.newSingleThreadExecutor()) {
            var writer = executor.submit(() -> {
                for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
                    String value = "Nhiệm vụ " + n;
                    producer.send(new ProducerRecord<>(TOPIC, String.valueOf(n % 50), value), (metadata, failure) -> {
                        if (failure == null) {
                            acknowledged.add(value);
                        }
                    });
                }
            });
            Awaitility.await().until(() -> acknowledged.size() > ACKNOWLEDGED_BEFORE_KILL);
            broker.kill();
            writer.cancel(true);
            producer.close(Duration.ofSeconds(1));
        }
    }

    private static List<String> readAll(PartJvm broker) {
        var values = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(connection(broker), new StringDeserializer(), new StringDeserializer())) {
            var partitions = List.of(0, 1, 2).stream()
                    .map(n -> new TopicPartition(TOPIC, n))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(entry -> values.add(entry.value()));
            }
        }
        return values;
    }
}
