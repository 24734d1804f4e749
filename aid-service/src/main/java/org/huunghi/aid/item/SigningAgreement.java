package org.huunghi.aid.item;

import java.time.LocalDate;
import org.huunghi.eventing.Outcome;

/** The owner puts on record that the agreement with the donor is signed. */
public final class SigningAgreement {

    private final ChangingAid changing;

    public SigningAgreement(ChangingAid changing) {
        this.changing = changing;
    }

    /**
     * @param on {@code null} for today
     * @param agreement id of the agreement, {@code null} when we keep none
     */
    public Outcome<AidItem, AidRejection> sign(AidChange change, LocalDate on, String agreement) {
        return changing.apply(change, AidRight.OWN, (item, today) -> item.signAgreement(Day.of(on, today), agreement));
    }
}
