package org.huunghi.servicekit.table;

import java.util.function.Function;

/**
 * One of few values, which a file in Vietnamese calls by a Vietnamese word, and any other by the name that programs know.
 */
public record Word(String name, String vi) {

    /** Nothing for {@code null}. */
    public static <E extends Enum<E>> Word of(E value, Function<E, String> vi) {
        return value == null ? null : new Word(value.name(), vi.apply(value));
    }
}
