package org.huunghi.agreement.known;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which unit has taken over from one that is gone. */
public final class Heirs {

    /** More mergers in a row than any unit goes through; keeps a circle in the records from being walked for ever. */
    private static final int MOST_SUCCESSIONS = 10;

    private final KnownUnits units;

    public Heirs(KnownUnits units) {
        this.units = units;
    }

    /** The last one that took over, nothing while nobody has. */
    public Optional<String> of(String unit) {
        return Stream.iterate(unit, Objects::nonNull, this::successorOf)
                .limit(MOST_SUCCESSIONS)
                .reduce((former, heir) -> heir)
                .filter(heir -> !heir.equals(unit));
    }

    private String successorOf(String unit) {
        return units.find(unit).map(KnownUnit::successor).orElse(null);
    }
}
