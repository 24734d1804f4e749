package org.huunghi.acceptance;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The smallest bodies that fit a schema, so that what is refused is refused for what was spoilt in them. */
final class GoodBodies {

    /** Words that fit the patterns of the API, tried in turn; a day goes where any text does, and where a day must. */
    private static final List<String> WORDS = List.of("2026-01-05", "abc", "LA", "vi", "123456", "08:00", "1.00");

    /** Where only the words of a vocabulary do that the schema does not tell. */
    private static final Map<String, String> BY_NAME =
            Map.of("occasion", "task.overdue", "language", "vi", "kind", "tasks", "channel", "EMAIL");

    private static final JsonNodeFactory NODES = JsonMapper.builder().build().getNodeFactory();

    private GoodBodies() {}

    static ObjectNode smallest(Operation operation) {
        return operation.body() == null ? NODES.objectNode() : object(operation, operation.body());
    }

    /** A value of a parameter, as text. */
    static String word(Operation operation, String name, JsonNode schema) {
        return value(operation, name, schema).asString();
    }

    /** A number or a flag that has no "absent" is needed though the schema does not say so. */
    private static boolean isNeeded(JsonNode schema, String name, JsonNode declared) {
        var type = declared.path("type").asString("");
        var required = schema.path("required").valueStream().anyMatch(each -> each.asString()
                .equals(name));
        return required || type.equals("boolean") || type.equals("integer");
    }

    private static ObjectNode object(Operation operation, JsonNode schema) {
        var body = NODES.objectNode();
        for (var property : schema.path("properties").properties()) {
            var declared = operation.resolved(property.getValue());
            if (isNeeded(schema, property.getKey(), declared)) {
                body.set(property.getKey(), value(operation, property.getKey(), declared));
            }
        }
        return body;
    }

    private static JsonNode value(Operation operation, String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> NODES.stringNode(BY_NAME.getOrDefault(name, word(schema)));
            case "integer", "number" -> NODES.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> NODES.arrayNode().add(value(operation, name, operation.resolved(schema.path("items"))));
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
