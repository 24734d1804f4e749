package org.huunghi.testkit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ProxiedBrokerTest {

    @Test
    void clientsOfAProxiedBrokerNeverGoPastTheProxy() throws Exception {
        var port = TestBroker.freePort();
        try (var broker = TestBroker.behindProxyAt(port);
                var proxy = TcpProxy.at(port, "localhost", broker.directPort());
                var producer = producer(broker)) {
            producer.send(new ProducerRecord<>("letters", "k", "one")).get(30, SECONDS);
            proxy.blackHole();
            var held = producer.send(new ProducerRecord<>("letters", "k", "two"));
            assertThatThrownBy(() -> held.get(1, SECONDS)).isInstanceOf(TimeoutException.class);
            proxy.heal();
            assertThat(held.get(30, SECONDS).offset()).isEqualTo(1);
        }
    }

    private static KafkaProducer<String, String> producer(TestBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }
}
