package org.huunghi.partner.unit;

import static org.huunghi.partner.unit.UnitStatus.ACTIVE;
import static org.huunghi.partner.unit.UnitStatus.CLOSED;
import static org.huunghi.partner.unit.UnitStatus.SUCCEEDED;

import org.huunghi.eventing.Transitions;

/** The life of a unit as one table. A command's name is also the last part of its address. */
public final class UnitTransitions {

    static final String RENAME = "rename";
    static final String SUCCEED = "succeed";
    static final String CLOSE = "close";

    public static final Transitions<UnitStatus> TABLE = Transitions.of(UnitStatus.class)
            .on(RENAME, ACTIVE, ACTIVE, "renamed")
            .on(SUCCEED, ACTIVE, SUCCEEDED, "succeeded")
            .on(CLOSE, ACTIVE, CLOSED, "closed")
            .build();

    private UnitTransitions() {}
}
