package org.huunghi.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an OpenAPI document.
 *
 * @param path with its parameters in braces
 * @param mediaType of the request body
 * @param body schema of a JSON body with its references resolved, {@code null} when there is none
 * @param query names and schemas of the query parameters
 * @param needsVersion whether it asks for If-Match
 * @param document where it is described, for the references in its schemas
 */
record Operation(
        String method,
        String path,
        String mediaType,
        JsonNode body,
        List<Query> query,
        boolean needsVersion,
        JsonNode document) {

    private static final String JSON = "application/json";

    private static final List<String> ASKED_BY_POST = List.of("/preview", "/directive-readings", "/deadlines:compute");

    record Query(String name, boolean required, JsonNode schema) {

        /** A text of an agreement has a language though other documents have none. */
        boolean isNeeded() {
            return required || name.equals("language");
        }
    }

    boolean creates() {
        return method.equals("POST") && !path.contains("{") && body != null;
    }

    /** A preview and the like are asked for by a POST, too, and change nothing. */
    boolean changes() {
        return !method.equals("GET") && ASKED_BY_POST.stream().noneMatch(path::endsWith);
    }

    boolean isOfOne() {
        return path.contains("{");
    }

    /** The path with every parameter replaced, a channel by one that there is. */
    String at(String id) {
        return path.replace("{channel}", "EMAIL").replaceAll("\\{[^}]*}", id);
    }

    /** Whether it answers for each of several records by itself. */
    boolean isOfMany() {
        return path.contains("/bulk/");
    }

    /** A query with all parameters but this one that are needed, at least for a text, each followed by an ampersand. */
    String required(String but) {
        return query.stream()
                .filter(parameter -> parameter.isNeeded() && !parameter.name.equals(but))
                .map(parameter -> parameter.name + "=" + GoodBodies.word(this, parameter.name, parameter.schema) + "&")
                .collect(Collectors.joining());
    }

    /** The smallest content of a file, {@code null} when none is to be sent. */
    String file() {
        return switch (mediaType) {
            case "application/pdf" -> "%PDF-1.7";
            case "text/csv" -> "A,B\n1,2\n";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** A schema within this operation's, itself or what it refers to. */
    JsonNode resolved(JsonNode schema) {
        return resolved(document, schema);
    }

    /** Every operation of the API in a document, with all references resolved one level at a time. */
    static List<Operation> of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation ->
                        operations.add(one(document, path.getKey(), operation.getKey(), operation.getValue()))));
        return operations.stream()
                .filter(operation -> operation.path.startsWith("/api/"))
                .toList();
    }

    private static Operation one(JsonNode document, String path, String method, JsonNode node) {
        var query = new ArrayList<Query>();
        var needsVersion = false;
        for (var declared : node.path("parameters")) {
            var parameter = resolved(document, declared);
            if (parameter.path("in").asString().equals("query")) {
                query.add(new Query(
                        parameter.path("name").asString(),
                        parameter.path("required").asBoolean(false),
                        resolved(document, parameter.path("schema"))));
            }
            needsVersion |= parameter.path("name").asString().equalsIgnoreCase("If-Match");
        }
        var content = node.path("requestBody").path("content");
        var mediaType = content.isEmpty() || content.has(JSON)
                ? JSON
                : content.propertyNames().iterator().next();
        var schema = content.path(JSON).path("schema");
        var body = schema.isMissingNode() ? null : resolved(document, schema);
        return new Operation(method.toUpperCase(), path, mediaType, body, List.copyOf(query), needsVersion, document);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}
