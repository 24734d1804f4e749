package org.huunghi.eventing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SchemaEvolutionTest {

    private static final String COMMITTED = """
            {"type":"object","required":["id"],"properties":{
              "id":{"type":"string"},
              "on":{"type":"string","format":"date"},
              "amount":{"type":"string","pattern":"^[0-9]+$"},
              "status":{"type":"string","enum":["OPEN","SHUT"]},
              "units":{"type":"array","items":{"type":"object","properties":{"unit":{"type":"string"}}}},
              "copies":{"type":"object","additionalProperties":{"type":"integer"}}}}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "id":{"type":"string"},                    |                                            | task.id: field removed
            "id":{"type":"string"}                     | "id":{"type":"integer"}                    | task.id: type changed
            ,"format":"date"                           |                                            | task.on: format changed
            ^[0-9]+$                                   | ^[0-9]{1,3}$                               | task.amount: pattern changed
            "OPEN","SHUT"                              | "OPEN"                                     | task.status: values narrowed
            ,"enum":["OPEN","SHUT"]                    |                                            | task.status: values narrowed
            "required":["id"]                          | "required":["id","on"]                     | task: required fields changed
            "required":["id"]                          | "required":[]                              | task: required fields changed
            {"unit":{"type":"string"}}                 | {}                                         | task.units[].unit: field removed
            "additionalProperties":{"type":"integer"}  | "additionalProperties":{"type":"string"}   | task.copies[]: type changed
            """)
    void aBreakingChangeIsNamedWithItsPlace(String before, String after, String complaint) {
        assertThat(COMMITTED).contains(before);
        var current = COMMITTED.replace(before, after == null ? "" : after);

        assertThat(changes(current)).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "id":{"type":"string"}       | "id":{"type":"string"},"note":{"type":"string"}
            "OPEN","SHUT"                | "OPEN","AJAR","SHUT"
            "type":"object","required"   | "description":"said better","type":"object","required"
            """)
    void aCompatibleChangeIsLetThrough(String before, String after) {
        assertThat(COMMITTED).contains(before);

        assertThat(changes(COMMITTED.replace(before, after))).isEmpty();
    }

    @Test
    void aTypeThatIsGoneBreaksItsReaders() {
        assertThat(SchemaEvolution.breakingChanges(Map.of("task", schema(COMMITTED)), Map.of()))
                .containsExactly("task: type removed");
    }

    @Test
    void aNewTypeBreaksNobody() {
        assertThat(SchemaEvolution.breakingChanges(Map.of(), Map.of("task", schema(COMMITTED))))
                .isEmpty();
    }

    private static List<String> changes(String current) {
        return SchemaEvolution.breakingChanges(Map.of("task", schema(COMMITTED)), Map.of("task", schema(current)));
    }

    private static JsonNode schema(String json) {
        return WireJson.MAPPER.readTree(json);
    }
}
