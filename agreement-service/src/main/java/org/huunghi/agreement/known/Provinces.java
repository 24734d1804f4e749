package org.huunghi.agreement.known;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which province a unit is of, and so whose People's Committee decides on what the unit does. */
public final class Provinces {

    /** More mergers in a row than any unit goes through; keeps a circle in the records from being walked for ever. */
    private static final int MOST_SUCCESSIONS = 10;

    private final KnownUnits units;

    public Provinces(KnownUnits units) {
        this.units = units;
    }

    /** Nothing as long as no event has told of the unit. */
    public Optional<String> of(String unit) {
        return units.find(unit).map(KnownUnit::province);
    }

    /** Of the unit while it exists, of the last one that took over from it afterwards. */
    public Optional<String> answeringFor(String unit) {
        return Stream.iterate(unit, Objects::nonNull, this::successorOf)
                .limit(MOST_SUCCESSIONS)
                .reduce((former, heir) -> heir)
                .flatMap(this::of);
    }

    private String successorOf(String unit) {
        return units.find(unit).map(KnownUnit::successor).orElse(null);
    }
}
