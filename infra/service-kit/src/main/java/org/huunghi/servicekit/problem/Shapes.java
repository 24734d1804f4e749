package org.huunghi.servicekit.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.FieldError.Shape;
import org.springframework.beans.TypeMismatchException;

/** What a value of a type looks like on the wire, for whoever sent something else. */
final class Shapes {

    private static final Map<Class<?>, String> NAMES = Map.of(
            LocalDate.class, "date",
            LocalTime.class, "time",
            Instant.class, "moment",
            String.class, "text",
            Boolean.class, "flag",
            boolean.class, "flag");

    private Shapes() {}

    static FieldError mismatch(String field, Class<?> type) {
        return new FieldError(field, "wrong-type", null, type == null ? null : of(type));
    }

    static FieldError mismatch(String field, TypeMismatchException e) {
        return mismatch(field, e.getRequiredType());
    }

    /** Nothing for a type that is written in a way of its own. */
    private static Shape of(Class<?> type) {
        if (type.isEnum()) {
            return new Shape(
                    "one-of",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        return Stream.of(NAMES.getOrDefault(type, ""), kind(type))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> new Shape(name, List.of()))
                .orElse(null);
    }

    private static String kind(Class<?> type) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return type.isRecord() ? "object" : "";
    }
}
