package org.huunghi.notification.known;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which province a unit is of; once others have taken its place, theirs. */
public final class Provinces {

    private final KnownUnits units;

    public Provinces(KnownUnits units) {
        this.units = units;
    }

    /** Nothing as long as no event has told of the unit, or when its place was taken by units of several provinces. */
    public Optional<String> of(String unit) {
        var found = new HashSet<String>();
        collect(unit, found, new HashSet<>());
        return only(found);
    }

    /** The one that all these units are of. */
    public Optional<String> ofAll(Collection<String> codes) {
        var each = codes.stream().map(this::of).collect(Collectors.toSet());
        return each.stream().allMatch(Optional::isPresent)
                ? only(each.stream().map(Optional::get).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private void collect(String code, Set<String> found, Set<String> seen) {
        var unit = seen.add(code) ? units.find(code) : Optional.<KnownUnit>empty();
        unit.filter(known -> known.successors().isEmpty())
                .map(KnownUnit::province)
                .ifPresent(found::add);
        unit.ifPresent(known -> known.successors().forEach(successor -> collect(successor, found, seen)));
    }

    private static Optional<String> only(Set<String> found) {
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }
}
