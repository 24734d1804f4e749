package org.huunghi.servicekit.imports;

import java.util.Map;

/**
 * What is wrong with a row.
 *
 * @param field as the API calls it, empty when it is the row as a whole
 * @param about what the problem names beside its text, for example the units that are not known
 */
public record RowFlaw(String field, String code, String vi, String en, Map<String, String> about) {
    public RowFlaw {
        about = about == null ? Map.of() : Map.copyOf(about);
    }
}
