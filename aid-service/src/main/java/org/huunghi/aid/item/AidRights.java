package org.huunghi.aid.item;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.Actor;

/** Who may do what with which aid item: its owner's unit, or the authorities of the province that its owner is of. */
public final class AidRights {

    /** More mergers in a row than any unit goes through; keeps a circle in the records from being walked for ever. */
    private static final int MOST_SUCCESSIONS = 10;

    private final KnownUnits units;

    public AidRights(KnownUnits units) {
        this.units = units;
    }

    Optional<AidRejection> refusal(Actor actor, AidRight right, String owner) {
        if (actor.unit() == null || !actor.has(right.role())) {
            return Optional.of(new AidRejection.NotPermitted(right));
        }
        if (right == AidRight.OWN) {
            return refusalUnless(line(owner).anyMatch(actor::isOf), right);
        }
        var province = provinceOf(actor.unit());
        return province.isEmpty()
                ? Optional.of(new AidRejection.OwnUnitUnknown(actor.unit()))
                : refusalUnless(province.equals(provinceAnsweringFor(owner)), right);
    }

    private static Optional<AidRejection> refusalUnless(boolean held, AidRight right) {
        return held ? Optional.empty() : Optional.of(new AidRejection.NotPermitted(right));
    }

    private Optional<String> provinceAnsweringFor(String unit) {
        return line(unit).reduce((former, heir) -> heir).flatMap(this::provinceOf);
    }

    private Optional<String> provinceOf(String unit) {
        return units.find(unit).map(KnownUnit::province);
    }

    /** The unit, then those that took over, one from the other. */
    private Stream<String> line(String unit) {
        return Stream.iterate(unit, Objects::nonNull, this::successorOf).limit(MOST_SUCCESSIONS);
    }

    private String successorOf(String unit) {
        return units.find(unit).map(KnownUnit::successor).orElse(null);
    }
}
