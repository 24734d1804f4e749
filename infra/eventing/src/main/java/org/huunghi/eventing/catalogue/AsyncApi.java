package org.huunghi.eventing.catalogue;

import java.util.List;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import tools.jackson.databind.node.ObjectNode;

/** Words the catalogues as an AsyncAPI 3.0 document: a channel per topic, a message per type, one sending operation. */
final class AsyncApi {

    private static final String KAFKA_BINDING = "0.5.0";

    private AsyncApi() {}

    static ObjectNode document(String title, String version, List<EventCatalogue<?, ?>> catalogues) {
        var document = WireJson.MAPPER.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info").put("title", title).put("version", version);
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        components.putObject("schemas").set("CloudEventHeaders", headers());
        for (var catalogue : catalogues) {
            describeChannel(channels.putObject(catalogue.aggregate()), catalogue);
            describeOperation(operations.putObject("publish-" + catalogue.aggregate()), catalogue);
            catalogue.types().forEach(type -> describeMessage(messages.putObject(type.name()), type));
        }
        return document;
    }

    private static void describeChannel(ObjectNode channel, EventCatalogue<?, ?> catalogue) {
        channel.put("address", catalogue.topic());
        channel.put("title", "Events of " + catalogue.aggregate());
        channel.put(
                "description",
                "Keyed by the id of the " + catalogue.aggregate() + ": in order within one, kept for ever.");
        var messages = channel.putObject("messages");
        catalogue.types().forEach(type -> messages.putObject(type.name())
                .put("$ref", "#/components/messages/" + type.name()));
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", catalogue.topic())
                .put("bindingVersion", KAFKA_BINDING);
    }

    private static void describeOperation(ObjectNode operation, EventCatalogue<?, ?> catalogue) {
        var channel = "#/channels/" + catalogue.aggregate();
        operation.put("action", "send");
        operation.put("summary", "Says what happened to a " + catalogue.aggregate() + ", at least once.");
        operation.putObject("channel").put("$ref", channel);
        var messages = operation.putArray("messages");
        catalogue.types().forEach(type -> messages.addObject().put("$ref", channel + "/messages/" + type.name()));
    }

    private static void describeMessage(ObjectNode message, EventType type) {
        message.put("name", type.name());
        message.put("title", type.en());
        message.put("summary", type.en());
        message.set(
                "x-summary",
                WireJson.MAPPER.createObjectNode().put("vi", type.vi()).put("en", type.en()));
        message.put("contentType", "application/json");
        message.putObject("headers").put("$ref", "#/components/schemas/CloudEventHeaders");
        message.set("payload", EventSchemas.data(type));
        var kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "The subject: id of the aggregate.");
        kafka.put("bindingVersion", KAFKA_BINDING);
    }

    private static ObjectNode headers() {
        var schema = WireJson.MAPPER.createObjectNode().put("type", "object");
        schema.put("description", "CloudEvents 1.0, Kafka binding, binary mode.");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var name : CloudEventHeaders.ALL) {
            properties.putObject(name).put("type", "string");
            if (CloudEventHeaders.REQUIRED.contains(name)) {
                required.add(name);
            }
        }
        return schema;
    }
}
