package org.huunghi.servicekit.problem;

import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path, for example {@code leads[0].unit}
 * @param code lower case with hyphens, for example {@code not-blank}
 * @param message in the caller's language, {@code null} to take it from the bundle
 */
record FieldError(String field, String code, String message) {

    FieldError(String field, String code) {
        this(field, code, null);
    }

    Map<String, String> in(Locale locale, ProblemTexts texts) {
        var text = message != null
                ? message
                : texts.find("field." + code, new Object[0], locale).orElse(code);
        return Map.of("field", field, "code", code, "message", text);
    }
}
