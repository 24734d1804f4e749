package org.huunghi.servicekit;

import java.util.List;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path, for example {@code leads[0].unit}
 * @param code lower case with hyphens, for example {@code not-blank}
 * @param message in the caller's language, {@code null} to take it from the bundles by the key {@code field.<code>}
 * @param wanted what a value has to look like, or {@code null}
 */
public record FieldError(String field, String code, String message, Shape wanted) {

    /**
     * What the values of a field look like.
     *
     * @param name of the text that says it, by the key {@code field.<code>.<name>}
     * @param values all that there are, where they can be told one by one
     */
    public record Shape(String name, List<String> values) {}

    public FieldError(String field, String code) {
        this(field, code, null);
    }

    public FieldError(String field, String code, String message) {
        this(field, code, message, null);
    }
}
