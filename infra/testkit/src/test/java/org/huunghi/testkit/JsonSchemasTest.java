package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonSchemasTest {

    private static final String SCHEMA = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["at"],
             "properties":{"at":{"type":"string","format":"date-time"},"days":{"type":"integer"}}}
            """;

    @Test
    void validDataPasses() {
        assertThatCode(() -> JsonSchemas.validate(SCHEMA, "{\"at\":\"2026-01-05T01:00:00Z\",\"days\":2}"))
                .doesNotThrowAnyException();
    }

    @Test
    void everyViolationIsTold() {
        assertThatThrownBy(() -> JsonSchemas.validate(SCHEMA, "{\"days\":\"two\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("days")
                .hasMessageContaining("at");
    }

    @Test
    void formatsAreAsserted() {
        assertThatThrownBy(() -> JsonSchemas.validate(SCHEMA, "{\"at\":\"yesterday\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("date-time");
    }
}
