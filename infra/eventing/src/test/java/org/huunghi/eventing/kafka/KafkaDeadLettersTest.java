package org.huunghi.eventing.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.huunghi.eventing.inbox.ConsumedRecord;
import org.huunghi.eventing.inbox.Poison;
import org.junit.jupiter.api.Test;

class KafkaDeadLettersTest {

    private static final String TOPIC = "huunghi.unit.events.v1";
    private static final Poison POISON = new Poison("name-blank", "a unit has a name");

    private final AtomicInteger connections = new AtomicInteger();
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final KafkaDeadLetters deadLetters = new KafkaDeadLetters(
            () -> {
                connections.incrementAndGet();
                return producer;
            },
            "aid-service",
            Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void theLetterIsTheRecordWithTheReasonOnTop() {
        deadLetters.bury(consumedFrom(TOPIC), POISON);

        var letter = producer.history().getFirst();
        assertThat(letter.topic()).isEqualTo("huunghi.unit.events.v1.aid-service.dead-letters");
        assertThat(letter.key()).asString(UTF_8).isEqualTo("so-1");
        assertThat(letter.value()).asString(UTF_8).isEqualTo("{}");
        var headers = new ArrayList<String>();
        letter.headers().forEach(header -> headers.add(header.key() + "=" + new String(header.value(), UTF_8)));
        assertThat(headers)
                .containsExactly(
                        "ce_id=so-1:4",
                        "dead-code=name-blank",
                        "dead-reason=a unit has a name",
                        "dead-topic=huunghi.unit.events.v1",
                        "dead-partition=3",
                        "dead-offset=17",
                        "dead-group=aid-service",
                        "dead-at=2026-11-21T10:00:00Z");
    }

    @Test
    void whatDiesAgainAfterAReplayLiesWithTheOthers() {
        deadLetters.bury(consumedFrom(TOPIC + ".aid-service.replay"), POISON);

        assertThat(producer.history().getFirst().topic()).isEqualTo("huunghi.unit.events.v1.aid-service.dead-letters");
    }

    @Test
    void aLetterThatIsNotAcknowledgedIsNotBuried() {
        producer.sendException = new TimeoutException("no broker");

        assertThatExceptionOfType(KafkaException.class).isThrownBy(() -> deadLetters.bury(consumedFrom(TOPIC), POISON));
    }

    @Test
    void theFirstLetterOpensTheOnlyProducer() {
        assertThat(connections).hasValue(0);

        deadLetters.bury(consumedFrom(TOPIC), POISON);
        deadLetters.bury(consumedFrom(TOPIC), POISON);

        assertThat(connections).hasValue(1);
        deadLetters.close();
        assertThat(producer.closed()).isTrue();
    }

    @Test
    void theProducerWaitsForAllReplicasAndNotForEver() {
        var settings = KafkaDeadLetters.reliable(Map.of("bootstrap.servers", "broker:9092", "acks", "0"));

        assertThat(settings).containsEntry("acks", "all").containsEntry("bootstrap.servers", "broker:9092");
        assertThat((Integer) settings.get("delivery.timeout.ms") + (Integer) settings.get("max.block.ms"))
                .isLessThan(60_000);
    }

    private static ConsumedRecord consumedFrom(String topic) {
        var headers = new LinkedHashMap<String, byte[]>();
        headers.put("ce_id", "so-1:4".getBytes(UTF_8));
        return new ConsumedRecord(topic, 3, 17, "so-1".getBytes(UTF_8), headers, "{}".getBytes(UTF_8));
    }
}
