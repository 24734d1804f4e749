package org.huunghi.eventing.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.RoundRobinPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.junit.jupiter.api.Test;

class EventPublisherTest {

    private static final EventMetadata EVENT = new EventMetadata(
            "t1:1", "/sample", "org.huunghi.tally.begun.v1", "t1", 1, Instant.EPOCH, null, null, null, null);

    private final List<MockProducer<String, String>> made = new ArrayList<>();
    private final List<Optional<Exception>> outcomes = new ArrayList<>();
    private final EventPublisher publisher = new EventPublisher(this::make);

    @Test
    void anEventIsKeyedByItsAggregateAndCarriesItsHeaders() {
        publish();

        var record = made.getFirst().history().getFirst();
        assertThat(record.topic()).isEqualTo("topic");
        assertThat(record.key()).isEqualTo("t1");
        assertThat(record.value()).isEqualTo("{}");
        assertThat(CloudEventHeaders.read(record.headers())).isEqualTo(EVENT);
    }

    @Test
    void theOutcomeIsTheBrokersWordAndNotTheSend() {
        publish();
        publish();
        assertThat(outcomes).isEmpty();

        made.getFirst().completeNext();
        made.getFirst().errorNext(new KafkaException("refused"));
        assertThat(outcomes.getFirst()).isEmpty();
        assertThat(outcomes.get(1)).hasValueSatisfying(e -> assertThat(e).hasMessage("refused"));
    }

    @Test
    void aProducerThatFailedForGoodIsReplaced() {
        publish();
        made.getFirst().sendException = new KafkaException("fatal");
        publish();
        publish();

        assertThat(made).hasSize(2);
        assertThat(made.getFirst().closed()).isTrue();
        assertThat(made.get(1).history()).hasSize(1);
        assertThat(outcomes).contains(Optional.of(made.getFirst().sendException));
    }

    @Test
    void aClosedPublisherRefusesAndMakesNoProducer() {
        publisher.close();
        publish();

        assertThat(made).isEmpty();
        assertThat(outcomes.getFirst()).isPresent();
    }

    @Test
    void reliabilityIsNotUpForChoice() {
        var settings = EventPublisher.reliable(
                Map.of("bootstrap.servers", "here:9092", "acks", "0", "enable.idempotence", "false"));

        assertThat(settings)
                .containsEntry("bootstrap.servers", "here:9092")
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("linger.ms", 2);
    }

    private void publish() {
        publisher.publish("topic", EVENT, "{}", failure -> outcomes.add(Optional.ofNullable(failure)));
    }

    private MockProducer<String, String> make() {
        var producer =
                new MockProducer<>(false, new RoundRobinPartitioner(), new StringSerializer(), new StringSerializer());
        made.add(producer);
        return producer;
    }
}
