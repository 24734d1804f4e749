package org.huunghi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

class BatchIntakeTest {

    private static final String TOPIC = "huunghi.unit.events.v1";
    private static final String RENAMED = "org.huunghi.unit.renamed.v1";
    private static final Instant HAPPENED = Instant.parse("2026-11-21T10:00:00Z");

    record Renamed(int rank) {}

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<ConsumedRecord> buried = new ArrayList<>();
    private final List<List<PlacedEvent<Renamed>>> handled = new ArrayList<>();
    private final BatchIntake intake = new BatchIntake(
            (record, poison) -> buried.add(record),
            new IntakeMetrics(meters, Clock.fixed(HAPPENED.plusSeconds(5), ZoneOffset.UTC)));

    @Test
    void theEventsOfAPollAreHandledTogetherAndInTheirPlaces() {
        taking(handled::add)
                .accept(batch(List.of(headers(RENAMED, 3), headers(RENAMED, 4)), "{\"rank\":1}", "{\"rank\":0}"));

        assertThat(handled).singleElement().satisfies(events -> {
            assertThat(events).extracting(PlacedEvent::offset).containsExactly(100L, 101L);
            assertThat(events).extracting(PlacedEvent::partition).containsExactly(7, 7);
            assertThat(events).extracting(PlacedEvent::topic).containsOnly(TOPIC);
            assertThat(events).extracting(placed -> placed.event().id()).containsExactly("so-1:3", "so-1:4");
            assertThat(events)
                    .extracting(placed -> placed.event().data().rank())
                    .containsExactly(1, 0);
        });
        assertThat(meters.get("inbox.consumed").timer().count()).isEqualTo(2);
        assertThat(meters.get("inbox.lag.age").gauge().value()).isZero();
    }

    @Test
    void poisonIsTakenOutAndTheRestIsHandled() {
        taking(handled::add)
                .accept(batch(
                        List.of(headers(RENAMED, 3), Map.of(), headers(RENAMED, 4)), "no json", "{}", "{\"rank\":2}"));

        assertThat(buried).extracting(ConsumedRecord::offset).containsExactly(100L, 101L);
        assertThat(buried.getFirst().payload()).asString(UTF_8).isEqualTo("no json");
        assertThat(handled).singleElement().satisfies(events -> assertThat(events)
                .extracting(PlacedEvent::offset)
                .containsExactly(102L));
    }

    @Test
    void aBatchThatLostItsRecordsIsNotTakenForHandled() {
        var empty = batch(List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> taking(handled::add).accept(empty))
                .withMessageContaining("use-native-decoding");
    }

    @Test
    void otherTypesAreLeftUnreadAndABatchOfThemIsNone() {
        taking(handled::add).accept(batch(List.of(headers("org.huunghi.unit.painted.v1", 3)), "no json"));

        assertThat(handled).isEmpty();
        assertThat(buried).isEmpty();
    }

    @Test
    void whatFailsIsThrownSoThatTheBatchIsDeliveredAgain() {
        var consumer = taking(events -> {
            throw new IllegalStateException("the store is away");
        });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> consumer.accept(batch(List.of(headers(RENAMED, 3)), "{\"rank\":1}")));
        assertThat(meters.find("inbox.consumed").timer()).isNull();
        assertThat(meters.get("inbox.lag.age").gauge().value()).isEqualTo(5.0);
    }

    private Consumer<Message<List<byte[]>>> taking(Consumer<List<PlacedEvent<Renamed>>> handler) {
        return intake.of(Set.of(RENAMED), Renamed.class, handler);
    }

    private static Map<String, Object> headers(String type, long sequence) {
        var headers = new HashMap<String, Object>();
        CloudEventHeaders.write(new EventMetadata(
                        "so-1:" + sequence,
                        "/partner-service",
                        type,
                        "so-1",
                        sequence,
                        HAPPENED,
                        null,
                        "c-1",
                        null,
                        null))
                .forEach(header -> headers.put(header.key(), header.value()));
        return headers;
    }

    private static Message<List<byte[]>> batch(List<Map<String, Object>> headers, String... data) {
        var size = headers.size();
        return new GenericMessage<>(
                List.of(data).stream().map(text -> text.getBytes(UTF_8)).toList(),
                Map.of(
                        KafkaHeaders.RECEIVED_TOPIC,
                        IntStream.range(0, size).mapToObj(at -> TOPIC).toList(),
                        KafkaHeaders.RECEIVED_PARTITION,
                        IntStream.range(0, size).mapToObj(at -> 7).toList(),
                        KafkaHeaders.OFFSET,
                        IntStream.range(0, size).mapToObj(at -> 100L + at).toList(),
                        KafkaHeaders.RECEIVED_KEY,
                        IntStream.range(0, size).mapToObj(at -> "so-1").toList(),
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        headers));
    }
}
