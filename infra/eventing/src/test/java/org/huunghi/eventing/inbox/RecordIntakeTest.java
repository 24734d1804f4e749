package org.huunghi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

class RecordIntakeTest {

    private static final String RENAMED = "org.huunghi.unit.renamed.v1";
    private static final Instant HAPPENED = Instant.parse("2026-11-21T10:00:00Z");
    private static final EventMetadata EVENT = new EventMetadata(
            "so-1:3", "/partner-service", RENAMED, "so-1", 3, HAPPENED, null, "c-1", null, "00-aa-bb-01");

    record Name(String vi) {}

    record Renamed(Name name, int rank) {}

    record Buried(ConsumedRecord record, Poison poison) {}

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final List<Buried> buried = new ArrayList<>();
    private final List<IncomingEvent<Renamed>> handled = new ArrayList<>();
    private final EventIntake intake = new RecordIntake(
            (record, poison) -> buried.add(new Buried(record, poison)),
            new IntakeMetrics(meters, Clock.fixed(HAPPENED.plusSeconds(5), ZoneOffset.UTC)));

    @Test
    void anEventReachesItsHandlerWithItsMetadata() {
        consume(message(asBytes(EVENT), "{\"name\":{\"vi\":\"Sở Ngoại vụ\"},\"rank\":1}"), Delivery.APPLIED);

        assertThat(handled)
                .containsExactly(new IncomingEvent<>(
                        "so-1:3",
                        RENAMED,
                        "/partner-service",
                        "so-1",
                        3,
                        HAPPENED,
                        "c-1",
                        new Renamed(new Name("Sở Ngoại vụ"), 1)));
        assertThat(buried).isEmpty();
    }

    @Test
    void headersMayArriveAsText() {
        consume(message(asText(EVENT), "{\"rank\":1}"), Delivery.APPLIED);

        assertThat(handled).extracting(IncomingEvent::id).containsExactly("so-1:3");
    }

    @Test
    void unknownFieldsAreSkippedAndAbsentOnesAreNull() {
        consume(message(asBytes(EVENT), "{\"rank\":1,\"colour\":{\"deep\":[1,2]}}"), Delivery.APPLIED);

        assertThat(handled).extracting(IncomingEvent::data).containsExactly(new Renamed(null, 1));
    }

    @Test
    void unknownTypesAreIgnoredEvenWhenTheirDataCannotBeRead() {
        var headers = asBytes(EVENT);
        headers.put("ce_type", "org.huunghi.unit.painted.v2".getBytes(UTF_8));

        consume(message(headers, "no json"), Delivery.APPLIED);

        assertThat(handled).isEmpty();
        assertThat(buried).isEmpty();
    }

    @Test
    void whileAnEventIsHandledItsConversationIsTheContext() {
        var seen = new ArrayList<ChangeContext>();
        intake.reading()
                .on(RENAMED, Renamed.class, event -> {
                    seen.add(ChangeContext.current());
                    return Delivery.APPLIED;
                })
                .build()
                .accept(message(asBytes(EVENT), "{\"rank\":1}"));

        assertThat(seen).containsExactly(new ChangeContext("c-1", "so-1:3", "00-aa-bb-01", null));
        assertThat(ChangeContext.current().causationId()).isNull();
    }

    @Test
    void anEventWithoutAConversationBeginsOne() {
        var headers = asBytes(EVENT);
        headers.remove("ce_correlationid");

        consume(message(headers, "{\"rank\":1}"), Delivery.APPLIED);

        assertThat(handled).extracting(IncomingEvent::correlationId).containsExactly("so-1:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no json", "[]", "null", "{\"rank\":\"high\"}", "{\"rank\":1} trailing", "{\"name\":{}}"})
    void dataThatCannotBeReadIsPoisonAndNotQuoted(String data) {
        consume(message(asBytes(EVENT), data), Delivery.APPLIED);

        assertThat(handled).isEmpty();
        assertThat(buried).singleElement().satisfies(letter -> {
            assertThat(letter.poison().code()).isEqualTo("unreadable-data");
            assertThat(letter.poison()).message().doesNotContain("high").doesNotContain("trailing");
            assertThat(letter.record().payload()).asString(UTF_8).isEqualTo(data);
        });
    }

    @Test
    void aRecordWithoutAPayloadIsPoison() {
        consumeAny(new GenericMessage<>(new Object(), new HashMap<>(asBytes(EVENT))));

        assertThat(buried).extracting(letter -> letter.poison().code()).containsExactly("unreadable-data");
    }

    @Test
    void aRecordWithoutCloudEventHeadersIsPoison() {
        consume(message(Map.of("some", "thing".getBytes(UTF_8)), "{}"), Delivery.APPLIED);

        assertThat(buried).singleElement().satisfies(letter -> {
            assertThat(letter.poison().code()).isEqualTo("unreadable-headers");
            assertThat(letter.poison()).hasMessage("ce_specversion is missing");
            assertThat(letter.record().headers()).containsOnlyKeys("some");
        });
    }

    @Test
    void whatTheDomainRefusesIsPoisonWithItsReason() {
        intake.reading()
                .on(RENAMED, Renamed.class, event -> {
                    throw new Poison("unit-unknown", "no such unit");
                })
                .build()
                .accept(message(asBytes(EVENT), "{\"rank\":1}"));

        assertThat(buried).extracting(letter -> letter.poison().code()).containsExactly("unit-unknown");
        assertThat(buried.getFirst().record().headers())
                .containsOnlyKeys(asText(EVENT).keySet());
        assertThat(meters.get("inbox.dead.letters")
                        .tag("code", "unit-unknown")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void anythingElseIsThrownSoThatTheRecordIsDeliveredAgain() {
        var consumer = intake.reading()
                .on(RENAMED, Renamed.class, event -> {
                    throw new IllegalStateException("the store is away");
                })
                .build();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> consumer.accept(message(asBytes(EVENT), "{\"rank\":1}")));
        assertThat(buried).isEmpty();
        assertThat(meters.get("inbox.lag.age").gauge().value()).isEqualTo(5.0);
    }

    @Test
    void aDeadLetterThatCannotBeBuriedIsThrownToo() {
        var consumer = new RecordIntake(
                        (record, poison) -> {
                            throw new IllegalStateException("the broker is away");
                        },
                        new IntakeMetrics(meters, Clock.systemUTC()))
                .reading()
                .build();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> consumer.accept(message(Map.of(), "{}")));
    }

    @Test
    void consumptionIsCountedByTypeAndDelivery() {
        consume(message(asBytes(EVENT), "{\"rank\":1}"), Delivery.APPLIED);
        consume(message(asBytes(EVENT), "{\"rank\":1}"), Delivery.DUPLICATE);

        var applied = meters.get("inbox.consumed")
                .tags("type", RENAMED, "delivery", "applied")
                .timer();
        assertThat(applied.count()).isEqualTo(1);
        assertThat(applied.totalTime(TimeUnit.SECONDS)).isEqualTo(5.0);
        assertThat(meters.get("inbox.consumed")
                        .tags("delivery", "duplicate")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("inbox.lag.age").gauge().value()).isZero();
    }

    @Test
    void oneTypeHasOneHandler() {
        var reading = intake.reading().on(RENAMED, Renamed.class, event -> Delivery.APPLIED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.on(RENAMED, Name.class, event -> Delivery.APPLIED));
    }

    private void consume(Message<byte[]> message, Delivery delivery) {
        intake.reading()
                .on(RENAMED, Renamed.class, event -> {
                    handled.add(event);
                    return delivery;
                })
                .build()
                .accept(message);
    }

    @SuppressWarnings("unchecked")
    private void consumeAny(Message<?> message) {
        consume((Message<byte[]>) message, Delivery.APPLIED);
    }

    private static Map<String, Object> asBytes(EventMetadata event) {
        var headers = new HashMap<String, Object>();
        CloudEventHeaders.write(event).forEach(header -> headers.put(header.key(), header.value()));
        return headers;
    }

    private static Map<String, Object> asText(EventMetadata event) {
        return new HashMap<>(CloudEventHeaders.asText(event));
    }

    private static Message<byte[]> message(Map<String, ?> headers, String data) {
        return new GenericMessage<>(data.getBytes(UTF_8), new HashMap<>(headers));
    }
}
