package org.huunghi.eventing.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that one service publishes: its topics, the schemas of its events, and the AsyncAPI document that shows both. */
public final class PublishedEvents {

    private final List<EventCatalogue<?, ?>> catalogues;
    private final Map<String, ObjectNode> schemas;

    public PublishedEvents(Collection<? extends EventCatalogue<?, ?>> catalogues) {
        this.catalogues = List.copyOf(catalogues);
        this.schemas = catalogues.stream()
                .flatMap(catalogue -> catalogue.types().stream())
                .collect(toUnmodifiableMap(EventType::name, EventSchemas::of));
    }

    public List<String> topics() {
        return catalogues.stream().map(EventCatalogue::topic).toList();
    }

    /** The JSON Schema of the type's data, for example of {@code org.huunghi.task.overdue.v1}. */
    public Optional<JsonNode> schema(String type) {
        return Optional.ofNullable(schemas.get(type));
    }

    /** Every schema by type name. */
    public Map<String, JsonNode> schemas() {
        return Map.copyOf(schemas);
    }

    /** The AsyncAPI 3.0 document. */
    public JsonNode asyncApi(String title, String version) {
        return AsyncApi.document(title, version, catalogues);
    }
}
