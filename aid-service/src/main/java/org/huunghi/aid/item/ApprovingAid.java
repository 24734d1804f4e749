package org.huunghi.aid.item;

import org.huunghi.eventing.Outcome;

/** The chair approves, or puts on record that the Prime Minister did. */
public final class ApprovingAid {

    private final ChangingAid changing;
    private final AidLaw law;

    public ApprovingAid(ChangingAid changing, AidLaw law) {
        this.changing = changing;
        this.law = law;
    }

    /**
     * @param authority whose decision the document is
     * @param rate {@code null} when the commitment is in dollars
     */
    public Outcome<AidItem, AidRejection> approve(AidChange change, Authority authority, ExchangeRate rate) {
        var verdict = new Verdict(change.document(), authority, change.reason());
        return changing.apply(change, AidRight.DECIDE, (item, today) -> item.approve(verdict, rate, law, today));
    }
}
