package org.huunghi.agreement.scholarship;

import org.huunghi.agreement.words.Text;

/**
 * Where a student comes from: a partner that is registered, a place, or both.
 *
 * @param partner id of the partner that sends the student, or {@code null}
 * @param place the province or town, or {@code null}
 */
public record Origin(String partner, Text place) {

    public Origin {
        if (partner == null && place == null) {
            throw new IllegalArgumentException("from nowhere");
        }
    }
}
