package org.huunghi.aid.item;

import java.time.LocalDate;
import org.huunghi.eventing.Outcome;

/** The owner begins with the work. */
public final class StartingImplementation {

    private final ChangingAid changing;

    public StartingImplementation(ChangingAid changing) {
        this.changing = changing;
    }

    /**
     * @param on {@code null} for today
     */
    public Outcome<AidItem, AidRejection> start(AidChange change, LocalDate on) {
        return changing.apply(change, AidRight.OWN, (item, today) -> item.startImplementation(Day.of(on, today)));
    }
}
