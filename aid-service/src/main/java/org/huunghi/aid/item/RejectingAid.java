package org.huunghi.aid.item;

import org.huunghi.eventing.Outcome;

/** The chair turns an item down, or puts on record that the Prime Minister did. */
public final class RejectingAid {

    private final ChangingAid changing;
    private final AidLaw law;

    public RejectingAid(ChangingAid changing, AidLaw law) {
        this.changing = changing;
        this.law = law;
    }

    /**
     * @param authority whose decision the document is
     */
    public Outcome<AidItem, AidRejection> reject(AidChange change, Authority authority) {
        var verdict = new Verdict(change.document(), authority, change.reason());
        return changing.apply(change, AidRight.DECIDE, (item, today) -> item.reject(verdict, law, today));
    }
}
