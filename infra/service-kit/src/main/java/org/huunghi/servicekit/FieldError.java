package org.huunghi.servicekit;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path, for example {@code leads[0].unit}
 * @param code lower case with hyphens, for example {@code not-blank}
 * @param message in the caller's language, {@code null} to take it from the bundles by the key {@code field.<code>}
 */
public record FieldError(String field, String code, String message) {

    public FieldError(String field, String code) {
        this(field, code, null);
    }
}
