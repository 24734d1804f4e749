package org.huunghi.agreement.known;

import java.util.Optional;

/** Which province a unit is of, and so whose People's Committee decides on what the unit does. */
public final class Provinces {

    private final KnownUnits units;
    private final Heirs heirs;

    public Provinces(KnownUnits units) {
        this.units = units;
        heirs = new Heirs(units);
    }

    /** Nothing as long as no event has told of the unit. */
    public Optional<String> of(String unit) {
        return units.find(unit).map(KnownUnit::province);
    }

    /** Of the unit while it exists, of the last one that took over from it afterwards. */
    public Optional<String> answeringFor(String unit) {
        return of(heirs.of(unit).orElse(unit));
    }
}
