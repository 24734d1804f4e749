package org.huunghi.eventing.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.huunghi.eventing.SourceDocument;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (2020-12) of each event's data, generated from the records that are written. */
public final class EventSchemas {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private EventSchemas() {}

    /** The schema as a document of its own. */
    public static ObjectNode of(EventType type) {
        var schema = WireJson.MAPPER.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("$id", type.schemaUri());
        schema.setAll(data(type));
        return schema;
    }

    /** The same without what only a document of its own may carry. */
    static ObjectNode data(EventType type) {
        var schema = WireJson.MAPPER.createObjectNode();
        schema.put("title", type.name());
        schema.put("description", type.en());
        schema.set(
                "x-description",
                WireJson.MAPPER.createObjectNode().put("vi", type.vi()).put("en", type.en()));
        schema.put("type", "object");
        var generator = generator();
        var properties = schema.putObject("properties");
        properties.set("change", generator.generateSchema(type.change()));
        properties.set("by", by());
        properties.set("document", generator.generateSchema(SourceDocument.class));
        properties.putObject("reason").put("type", "string");
        properties.set("state", generator.generateSchema(type.state()));
        schema.putArray("required").add("change").add("by").add("state");
        return schema;
    }

    private static ObjectNode by() {
        var by = WireJson.MAPPER.createObjectNode().put("type", "object");
        var properties = by.putObject("properties");
        properties.putObject("id").put("type", "string");
        properties.putObject("unit").put("type", "string");
        by.putArray("required").add("id");
        return by;
    }

    /** A generator keeps state while it works, so each call has its own. */
    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(
                        WireJson.MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.STANDARD_FORMATS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        // Whatever can be null is left out, so only primitives are certain to be there.
        config.forFields().withRequiredCheck(field -> field.getType().isPrimitive());
        // Some wire names, "abstract" for one, are words of Java and cannot name a component.
        config.forFields().withPropertyNameOverrideResolver(EventSchemas::wireName);
        writtenAs(config, BigDecimal.class, "^-?\\d+(\\.\\d+)?$");
        // JSON Schema's own "time" asks for an offset, which a local time has not.
        writtenAs(config, LocalTime.class, "^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$");
        return new SchemaGenerator(config.build());
    }

    private static String wireName(FieldScope field) {
        var named = field.getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? null : named.value();
    }

    private static void writtenAs(SchemaGeneratorConfigBuilder config, Type type, String pattern) {
        config.forTypesInGeneral().withCustomDefinitionProvider((resolved, context) -> {
            if (resolved.getErasedType() != type) {
                return null;
            }
            var text = WireJson.MAPPER.createObjectNode().put("type", "string").put("pattern", pattern);
            return new CustomDefinition(
                    text, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
        });
    }
}
