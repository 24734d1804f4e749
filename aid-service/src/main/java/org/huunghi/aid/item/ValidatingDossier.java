package org.huunghi.aid.item;

import java.time.LocalDate;
import org.huunghi.eventing.Outcome;

/** The appraiser finds the dossier whole. */
public final class ValidatingDossier {

    private final ChangingAid changing;

    public ValidatingDossier(ChangingAid changing) {
        this.changing = changing;
    }

    /**
     * @param on {@code null} for today
     */
    public Outcome<AidItem, AidRejection> validate(AidChange change, LocalDate on) {
        return changing.apply(change, AidRight.APPRAISE, (item, today) -> item.validateDossier(Day.of(on, today)));
    }
}
