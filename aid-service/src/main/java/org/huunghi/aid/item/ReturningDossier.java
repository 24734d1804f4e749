package org.huunghi.aid.item;

import java.util.Set;
import org.huunghi.eventing.Outcome;

/** The appraiser sends the dossier back and says what it lacks. */
public final class ReturningDossier {

    private final ChangingAid changing;

    public ReturningDossier(ChangingAid changing) {
        this.changing = changing;
    }

    /**
     * @param lacking at least one paper
     */
    public Outcome<AidItem, AidRejection> giveBack(AidChange change, Set<DossierPaper> lacking) {
        return changing.apply(change, AidRight.APPRAISE, (item, today) -> item.returnDossier(lacking, change.reason()));
    }
}
