package org.huunghi.partner.unit;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Leads from a unit as it once was to those that answer for it today, however often it was merged in between. */
public final class UnitHeirs {

    private final Units units;

    public UnitHeirs(Units units) {
        this.units = units;
    }

    /** The living heirs, the unit itself while it exists or when nobody has registered it. */
    public Set<String> of(String code) {
        var heirs = new LinkedHashSet<String>();
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            var succession = units.find(next).map(found -> found.aggregate().succession());
            succession.ifPresentOrElse(to -> open.addAll(to.successors()), () -> heirs.add(next));
        }
        return heirs;
    }
}
