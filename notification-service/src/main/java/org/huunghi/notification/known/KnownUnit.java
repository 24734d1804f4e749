package org.huunghi.notification.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A unit of ours, as its owner last told.
 *
 * @param code the unit's id
 * @param name in Vietnamese
 * @param province the province it belongs to, {@code null} when its owner did not say
 * @param successors codes of the units that took its place when it was merged, split or renamed; mostly none
 * @param validTo its last day, {@code null} while it exists
 */
public record KnownUnit(String code, String name, String province, List<String> successors, LocalDate validTo) {

    public KnownUnit {
        Objects.requireNonNull(code, "code");
        successors = successors == null ? List.of() : List.copyOf(successors);
    }

    /** One without an end. */
    public KnownUnit(String code, String name, String province, List<String> successors) {
        this(code, name, province, successors, null);
    }

    public boolean existedOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
