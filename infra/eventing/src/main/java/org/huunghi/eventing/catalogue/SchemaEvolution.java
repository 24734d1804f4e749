package org.huunghi.eventing.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether events may go on under their name. A change is breaking when a reader of the committed schema could no
 * longer rely on it, or when an event written under it, and still in the topic, would not fit the new one. New optional
 * fields and new enum values are fine; everything else is a new type, published beside the old one.
 */
public final class SchemaEvolution {

    private static final List<String> FIXED = List.of("type", "format", "pattern", "const");

    private SchemaEvolution() {}

    /** The breaking changes between two sets of schemas by type name, each with its place; empty when all is well. */
    public static List<String> breakingChanges(
            Map<String, ? extends JsonNode> committed, Map<String, ? extends JsonNode> current) {
        var found = new ArrayList<String>();
        committed.forEach((name, schema) -> {
            if (current.containsKey(name)) {
                compare(name, schema, current.get(name), found);
            } else {
                found.add(name + ": type removed");
            }
        });
        return List.copyOf(found);
    }

    private static void compare(String at, JsonNode committed, JsonNode current, List<String> found) {
        for (var keyword : FIXED) {
            if (!committed.path(keyword).equals(current.path(keyword))) {
                found.add(at + ": " + keyword + " changed");
            }
        }
        compareEnum(at, committed.path("enum"), current.path("enum"), found);
        if (!texts(committed.path("required")).equals(texts(current.path("required")))) {
            found.add(at + ": required fields changed");
        }
        for (var property : committed.path("properties").properties()) {
            var place = at + "." + property.getKey();
            var now = current.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                found.add(place + ": field removed");
            } else {
                compare(place, property.getValue(), now, found);
            }
        }
        for (var nested : List.of("items", "additionalProperties")) {
            if (committed.path(nested).isObject()) {
                compare(at + "[]", committed.path(nested), current.path(nested), found);
            }
        }
    }

    private static void compareEnum(String at, JsonNode committed, JsonNode current, List<String> found) {
        var removed = texts(committed);
        removed.removeAll(texts(current));
        if (!removed.isEmpty() || committed.isMissingNode() != current.isMissingNode()) {
            found.add(at + ": values narrowed");
        }
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(value -> texts.add(value.asString()));
        return texts;
    }
}
