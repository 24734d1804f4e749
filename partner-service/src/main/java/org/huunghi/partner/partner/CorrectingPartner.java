package org.huunghi.partner.partner;

import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** An officer puts the record right: the whole profile as it should read. */
public final class CorrectingPartner {

    private final ChangingPartner changing;
    private final CooperationFields vocabulary;
    private final OurUnits units;

    public CorrectingPartner(ChangingPartner changing, CooperationFields vocabulary, OurUnits units) {
        this.changing = changing;
        this.vocabulary = vocabulary;
        this.units = units;
    }

    public Outcome<Partner, PartnerRejection> correct(PartnerChange change, PartnerProfile profile) {
        return changing.apply(PartnerTransitions.CORRECT, change, (partner, by) -> {
            var flaws = profile.flaws(vocabulary, units);
            return flaws.isEmpty()
                    ? partner.correct(profile)
                    : Decision.rejected(new PartnerRejection.FlawedProfile(flaws));
        });
    }
}
