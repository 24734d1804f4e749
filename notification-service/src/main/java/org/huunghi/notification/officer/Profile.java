package org.huunghi.notification.officer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who an officer is, without contact data.
 *
 * @param account subject of the officer's token
 * @param unit code of the unit
 * @param post the position as the unit words it, for example {@code Phó Trưởng phòng Hợp tác quốc tế}
 * @param languages ISO 639 codes, the preferred one first
 */
public record Profile(
        String name, String account, String unit, String post, List<Duty> duties, List<String> languages) {

    public Profile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(unit, "unit");
        languages = languages == null ? List.of() : List.copyOf(languages);
        duties =
                duties == null ? List.of() : duties.stream().distinct().sorted().toList();
    }

    /** The first of the officer's languages that messages are written in; empty when they are written in none of them. */
    public Optional<Language> language() {
        return languages.stream().flatMap(code -> Language.find(code).stream()).findFirst();
    }
}
