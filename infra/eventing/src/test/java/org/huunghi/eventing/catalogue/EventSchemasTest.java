package org.huunghi.eventing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.Letter.LetterEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSchemasTest {

    private static final Letter LETTER = new Letter("l-1", "Chào mừng");

    private final EventCatalogue<Letter, LetterEvent> letters = Letter.catalogue();

    @Test
    void whatIsEmittedFitsItsSchema() {
        var attribution =
                new Attribution(Actor.system(), Instant.EPOCH, new SourceDocument("12/CV", LocalDate.EPOCH), "vì vậy");
        for (var event : List.of(
                new LetterEvent.Drafted("Chào mừng"), new LetterEvent.Answered(LocalDate.EPOCH, LocalTime.NOON))) {
            var encoded = letters.encode(event, LETTER, attribution);

            assertThat(errors(schemaOf(encoded.type()), encoded.data())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "urgent":false            | "urgent":"no"
            "urgent":false            | "hurry":false
            "manner":"COURIER"        | "manner":"PIGEON"
            "postage":"1675000.00"    | "postage":1675000.00
            "postage":"1675000.00"    | "postage":"1,675,000"
            "changedAt":"2026-11-21T  | "changedAt":"21/11/2026 T
            "copies":{"lưu":2}        | "copies":{"lưu":"hai"}
            "notes":[                 | "notes":[7,
            "by":{"id":"system"}      | "by":{}
            """)
    void whatDoesNotFitIsRefused(String good, String bad) {
        var encoded = letters.encode(
                new LetterEvent.Drafted("Chào mừng"), LETTER, Attribution.of(Actor.system(), Instant.EPOCH));
        assertThat(encoded.data()).contains(good);

        assertThat(errors(schemaOf(encoded.type()), encoded.data().replace(good, bad)))
                .isNotEmpty();
    }

    @Test
    void theSchemaNamesItselfAndSpeaksBothLanguages() {
        var schema = EventSchemas.of(letters.types().getFirst());

        assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asString()).isEqualTo("urn:huunghi:schemas:org.huunghi.letter.drafted.v1");
        assertThat(schema.path("description").asString()).isEqualTo("A letter was drafted");
        assertThat(schema.path("x-description").path("vi").asString()).isEqualTo("Đã soạn thư");
        assertThat(schema.path("properties").path("state").path("properties").propertyNames())
                .containsExactly("id", "subject", "changedAt", "postage", "copies", "notes");
    }

    private String schemaOf(String type) {
        return letters.types().stream()
                .filter(candidate -> candidate.name().equals(type))
                .map(candidate -> EventSchemas.of(candidate).toString())
                .findFirst()
                .orElseThrow();
    }

    private static List<com.networknt.schema.Error> errors(String schema, String data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(
                        data,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
