package org.huunghi.aid.item;

import java.time.LocalDate;
import org.huunghi.eventing.Outcome;

/** The appraiser starts the appraisal, and the clock that the law sets for it. */
public final class StartingAppraisal {

    private final ChangingAid changing;
    private final AidLaw law;

    public StartingAppraisal(ChangingAid changing, AidLaw law) {
        this.changing = changing;
        this.law = law;
    }

    /**
     * @param on {@code null} for today
     */
    public Outcome<AidItem, AidRejection> start(AidChange change, LocalDate on) {
        return changing.apply(change, AidRight.APPRAISE, (item, today) -> item.startAppraisal(Day.of(on, today), law));
    }
}
