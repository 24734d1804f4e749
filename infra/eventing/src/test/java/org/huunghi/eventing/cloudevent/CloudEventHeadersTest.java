package org.huunghi.eventing.cloudevent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventHeadersTest {

    private static final EventMetadata OVERDUE = new EventMetadata(
            "8a6e:7",
            "/agreement-service",
            "org.huunghi.task.overdue.v1",
            "8a6e",
            7,
            Instant.parse("2026-11-21T10:00:00.123Z"),
            "urn:huunghi:schemas:org.huunghi.task.overdue.v1",
            "c-1",
            "4b1d:3",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    private static final EventMetadata BARE = new EventMetadata(
            "sở-1:1",
            "/partner-service",
            "org.huunghi.unit.closed.v1",
            "sở-1",
            1,
            Instant.parse("2026-11-21T10:00:00Z"),
            null,
            null,
            null,
            null);

    @Test
    void everyHeaderIsWrittenInOrderWithItsExactBytes() {
        var written = new ArrayList<String>();
        CloudEventHeaders.write(OVERDUE)
                .forEach(header -> written.add(header.key() + "=" + new String(header.value(), UTF_8)));

        assertThat(written)
                .containsExactly(
                        "ce_specversion=1.0",
                        "ce_id=8a6e:7",
                        "ce_source=/agreement-service",
                        "ce_type=org.huunghi.task.overdue.v1",
                        "ce_subject=8a6e",
                        "ce_time=2026-11-21T10:00:00.123Z",
                        "ce_sequence=7",
                        "ce_dataschema=urn:huunghi:schemas:org.huunghi.task.overdue.v1",
                        "ce_correlationid=c-1",
                        "ce_causationid=4b1d:3",
                        "traceparent=00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                        "content-type=application/json");
    }

    @Test
    void valuesAreUtf8WithoutQuotesOrEscapes() {
        var subject = CloudEventHeaders.write(BARE).lastHeader("ce_subject").value();

        assertThat(HexFormat.of().formatHex(subject)).isEqualTo("73e1bb9f2d31");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(CloudEventHeaders.asText(BARE).keySet())
                .containsExactly(
                        "ce_specversion",
                        "ce_id",
                        "ce_source",
                        "ce_type",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "content-type");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (var event : List.of(OVERDUE, BARE)) {
            assertThat(CloudEventHeaders.read(CloudEventHeaders.write(event))).isEqualTo(event);
        }
    }

    @Test
    void anIndependentReaderSeesTheSameCloudEvent() {
        var event = KafkaMessageFactory.createReader(CloudEventHeaders.write(OVERDUE), "{}".getBytes(UTF_8))
                .toEvent();

        assertThat(event.getSpecVersion()).hasToString("1.0");
        assertThat(event.getId()).isEqualTo(OVERDUE.id());
        assertThat(event.getSource()).isEqualTo(URI.create(OVERDUE.source()));
        assertThat(event.getType()).isEqualTo(OVERDUE.type());
        assertThat(event.getSubject()).isEqualTo(OVERDUE.subject());
        assertThat(event.getTime()).isEqualTo(OVERDUE.time().atOffset(ZoneOffset.UTC));
        assertThat(event.getDataSchema()).isEqualTo(URI.create(OVERDUE.dataSchema()));
        assertThat(event.getDataSchema().isAbsolute()).isTrue();
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("sequence")).isEqualTo("7");
        assertThat(event.getExtension("correlationid")).isEqualTo("c-1");
        assertThat(event.getExtension("causationid")).isEqualTo("4b1d:3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_sequence", "ce_time"})
    void aRecordWithoutARequiredHeaderIsNotRead(String missing) {
        var headers = new HashMap<>(CloudEventHeaders.asText(OVERDUE));
        headers.remove(missing);

        assertThatExceptionOfType(UnreadableHeaders.class)
                .isThrownBy(() -> CloudEventHeaders.read(headers))
                .withMessage(missing + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3",
        "ce_sequence, seven",
        "ce_sequence, 0",
        "ce_sequence, -1",
        "ce_time, yesterday",
        "content-type, application/cloudevents+json",
        "ce_id, ' '"
    })
    void aWrongHeaderIsNamed(String header, String value) {
        var headers = new HashMap<>(CloudEventHeaders.asText(OVERDUE));
        headers.put(header, value);

        assertThatExceptionOfType(UnreadableHeaders.class)
                .isThrownBy(() -> CloudEventHeaders.read(headers))
                .satisfies(e -> assertThat(e.header()).isEqualTo(header));
    }

    @Test
    void aCharsetAfterTheContentTypeDoesNotMatter() {
        var headers = new HashMap<>(CloudEventHeaders.asText(OVERDUE));
        headers.putAll(Map.of("content-type", "application/json; charset=utf-8"));

        assertThat(CloudEventHeaders.read(headers)).isEqualTo(OVERDUE);
    }

    @Test
    void theIdFollowsFromSubjectAndSequence() {
        assertThat(EventMetadata.id("8a6e", 7)).isEqualTo("8a6e:7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventMetadata("a:0", "/s", "t", "a", 0, Instant.EPOCH, null, null, null, null));
    }
}
