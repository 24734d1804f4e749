package org.huunghi.acceptance;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that no endpoint may take, derived from the schema of one and from a body that it does take. */
final class BadBodies {

    /** A body and what is wrong with it. */
    record BadBody(String flaw, String text) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int HUGE = 200_000;

    private BadBodies() {}

    static List<BadBody> of(Operation operation, ObjectNode good) {
        var bad = new ArrayList<BadBody>();
        bad.add(new BadBody("no JSON", "{\"title\":"));
        bad.add(new BadBody("a list", "[1,2,3]"));
        bad.add(new BadBody("a number", "42"));
        bad.add(new BadBody("an unknown field", with(good, "surprise", JSON.readTree("1"))));
        bad.add(new BadBody("a field of the server", with(good, "status", JSON.readTree("\"APPROVED\""))));
        bad.add(new BadBody("NUL in a string", with(good, "reason", JSON.readTree("\"a\\u0000b\""))));
        for (var property : operation.body().path("properties").properties()) {
            spoil(bad, good, property.getKey(), property.getValue());
        }
        for (var required : operation.body().path("required")) {
            bad.add(new BadBody("without " + required.asString(), without(good, required.asString())));
        }
        return bad;
    }

    private static void spoil(List<BadBody> bad, ObjectNode good, String name, JsonNode schema) {
        if (!schema.has("additionalProperties")) {
            bad.add(new BadBody("an operator as " + name, with(good, name, JSON.readTree("{\"$gt\":\"\"}"))));
        }
        bad.add(new BadBody("an odd list as " + name, with(good, name, JSON.readTree("[[{\"$where\":\"1\"}]]"))));
        var type = schema.path("type").asString("object");
        if (!type.equals("boolean")) {
            bad.add(new BadBody("true as " + name, with(good, name, JSON.readTree("true"))));
        }
        if (type.equals("string")) {
            bad.add(new BadBody("a number as " + name, with(good, name, JSON.readTree("7"))));
            bad.add(new BadBody("a huge " + name, with(good, name, JSON.valueToTree("x".repeat(HUGE)))));
        }
        if (schema.path("format").asString("").startsWith("date")) {
            bad.add(new BadBody("no day in " + name, with(good, name, JSON.readTree("\"2026-02-30\""))));
        }
        if (schema.has("enum")) {
            bad.add(new BadBody("an unknown word as " + name, with(good, name, JSON.readTree("\"NO_SUCH_WORD\""))));
        }
    }

    private static String with(ObjectNode good, String name, JsonNode value) {
        return good.deepCopy().set(name, value).toString();
    }

    private static String without(ObjectNode good, String name) {
        var copy = good.deepCopy();
        copy.remove(name);
        return copy.toString();
    }
}
