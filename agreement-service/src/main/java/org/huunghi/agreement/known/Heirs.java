package org.huunghi.agreement.known;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which unit has taken over from one that is gone. */
public final class Heirs {

    /** More mergers in a row than any unit goes through; keeps a circle in the records from being walked for ever. */
    private static final int MOST_SUCCESSIONS = 10;

    /** More than went into any unit; keeps a question about one from becoming a walk through all units. */
    private static final int MOST_FORMER = 100;

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

    /** Whether this unit acts for that one: it is the very same, or has taken over from it. */
    public boolean actsFor(String unit, String other) {
        return other.equals(unit) || of(other).filter(heir -> heir.equals(unit)).isPresent();
    }

    /** The unit itself and all that it acts for, be it by way of others. */
    public Set<String> behind(String unit) {
        var all = new LinkedHashSet<String>();
        var next = Set.of(unit);
        while (!next.isEmpty() && all.size() < MOST_FORMER) {
            all.addAll(next);
            next = units.followedBy(next, MOST_FORMER).stream()
                    .map(KnownUnit::id)
                    .filter(former -> !all.contains(former))
                    .collect(Collectors.toSet());
        }
        return all;
    }

    private String successorOf(String unit) {
        return units.find(unit).map(KnownUnit::successor).orElse(null);
    }
}
