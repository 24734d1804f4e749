package org.huunghi.servicekit.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Dates and times as ISO 8601 text alone, neither numbers nor arrays, and of years with four digits: what is beyond, with
 * its sign in front, no store keeps.
 */
final class IsoText extends DelegatingDeserializer {

    private static final Set<Class<?>> DATED =
            Set.of(LocalDate.class, LocalDateTime.class, Instant.class, OffsetDateTime.class);

    private IsoText(ValueDeserializer<?> delegate) {
        super(delegate);
    }

    static ValueDeserializerModifier modifier() {
        return new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
                return DATED.contains(type.getBeanClass()) ? new IsoText(deserializer) : deserializer;
            }
        };
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
        return new IsoText(delegate);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(context.constructType(handledType()), parser);
        }
        var text = parser.getString();
        if (text.startsWith("+") || text.startsWith("-")) {
            return context.handleWeirdStringValue(handledType(), text, "a year of four digits is expected");
        }
        return super.deserialize(parser, context);
    }
}
