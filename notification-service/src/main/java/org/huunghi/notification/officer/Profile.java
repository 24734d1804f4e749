package org.huunghi.notification.officer;

import java.util.List;
import java.util.Objects;

/**
 * Who an officer is, without contact data.
 *
 * @param account subject of the officer's token
 * @param unit code of the unit
 * @param post the position as the unit words it, for example {@code Phó Trưởng phòng Hợp tác quốc tế}
 */
public record Profile(String name, String account, String unit, String post, List<Duty> duties, Language language) {

    public Profile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(language, "language");
        duties =
                duties == null ? List.of() : duties.stream().distinct().sorted().toList();
    }
}
