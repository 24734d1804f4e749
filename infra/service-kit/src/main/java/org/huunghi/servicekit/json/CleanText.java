package org.huunghi.servicekit.json;

import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text as it may be stored: NFC, so that one name is one string however it was typed, and without the characters that
 * stores and mails cannot carry.
 */
final class CleanText extends StdScalarDeserializer<String> {

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
        }
        var text = parser.getString();
        if (!isClean(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, "NUL or a half of a surrogate pair");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isClean(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
