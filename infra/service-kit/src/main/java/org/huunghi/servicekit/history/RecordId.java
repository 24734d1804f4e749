package org.huunghi.servicekit.history;

import org.huunghi.servicekit.Problem;

/**
 * The one variable in a record's address, whatever it is called there. As a controller parameter it is found by itself;
 * what no record can be called is 400.
 */
public record RecordId(String value) {

    private static final int LONGEST = 64;

    /** @param variable what the id is called in the address */
    public static RecordId of(String variable, String value) {
        if (value.length() > LONGEST) {
            throw Problem.invalid(variable, "not-an-id").asRefusal();
        }
        return new RecordId(value);
    }
}
