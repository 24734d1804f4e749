package org.huunghi.testkit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TestBrokerTest {

    @Test
    void keepsItsDataAndItsAddressThroughAnOutage() throws Exception {
        try (var broker = TestBroker.ownInstance()) {
            var address = broker.bootstrapServers();
            send(address, "before");
            broker.stop();
            broker.start();
            send(address, "after");
            assertThat(broker.bootstrapServers()).isEqualTo(address);
            assertThat(valuesIn(address)).containsExactly("before", "after");
        }
    }

    private static void send(String address, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", address, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("letters", 0, "key", value)).get(30, SECONDS);
        }
    }

    private static List<String> valuesIn(String address) {
        Map<String, Object> settings = Map.of("bootstrap.servers", address, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("letters", 0)));
            var values = new ArrayList<String>();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
                return values.size() >= 2;
            });
            return values;
        }
    }
}
