package org.huunghi.aid.item;

import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.Actor;

/** Who may do what with which aid item. */
public final class AidRights {

    /** More mergers in a row than any unit goes through; keeps a circle in the records from being walked for ever. */
    private static final int MOST_SUCCESSIONS = 10;

    private final KnownUnits units;

    public AidRights(KnownUnits units) {
        this.units = units;
    }

    boolean holds(Actor actor, AidRight right, String owner) {
        return actor.has(right.role()) && (right != AidRight.OWN || speaksFor(actor, owner));
    }

    private boolean speaksFor(Actor actor, String owner) {
        var unit = owner;
        for (var step = 0; unit != null && step < MOST_SUCCESSIONS; step++) {
            if (actor.isOf(unit)) {
                return true;
            }
            unit = units.find(unit).map(KnownUnit::successor).orElse(null);
        }
        return false;
    }
}
