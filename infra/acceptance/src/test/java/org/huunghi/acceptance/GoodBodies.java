package org.huunghi.acceptance;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The smallest bodies that fit a schema, so that what is refused is refused for what was spoilt in them. */
final class GoodBodies {

    /** Words that fit the patterns of the API, tried in turn; a day goes where any text does, and where a day must. */
    private static final List<String> WORDS = List.of("2026-01-05", "abc", "LA", "vi", "123456", "08:00", "1.00");

    private static final JsonNodeFactory NODES = JsonMapper.builder().build().getNodeFactory();

    private GoodBodies() {}

    static ObjectNode smallest(Operation operation) {
        return operation.body() == null ? NODES.objectNode() : object(operation, operation.body());
    }

    /** A value of a schema that has no parts, as text. */
    static String word(Operation operation, JsonNode schema) {
        return value(operation, schema).asString();
    }

    private static ObjectNode object(Operation operation, JsonNode schema) {
        var body = NODES.objectNode();
        for (var name : schema.path("required")) {
            var property = schema.path("properties").path(name.asString());
            body.set(name.asString(), value(operation, operation.resolved(property)));
        }
        return body;
    }

    private static JsonNode value(Operation operation, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> NODES.stringNode(word(schema));
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> NODES.arrayNode().add(value(operation, operation.resolved(schema.path("items"))));
            default -> object(operation, schema);
        };
    }

    private static String word(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "2026-01-05";
            case "date-time" -> "2026-01-05T08:00:00Z";
            case "time-local" -> "08:00:00";
            default -> {
                var pattern = schema.path("pattern").asString(".*");
                yield WORDS.stream()
                        .filter(word -> word.matches(pattern))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no word here fits " + pattern));
            }
        };
    }
}
