package org.huunghi.agreement.agreement;

import java.util.Optional;
import org.huunghi.agreement.known.Heirs;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Provinces;
import org.huunghi.eventing.Actor;

/** Who may do what with which agreement; for a unit that is gone, whoever took over acts, and a People's Committee decides when a party is of its own province. */
public final class AgreementRights {

    private final Provinces provinces;
    private final Heirs heirs;

    public AgreementRights(KnownUnits units) {
        provinces = new Provinces(units);
        heirs = new Heirs(units);
    }

    Optional<AgreementRejection> refusal(Actor by, AgreementRight right, Agreement agreement) {
        if (right.isHeldByUnitOf(by, agreement, by::isOf)
                || right.isHeldByUnitOf(by, agreement, unit -> heirs.actsFor(by.unit(), unit))) {
            return Optional.empty();
        }
        return right.isHeldByProvinceOf(by)
                ? refusalToOtherProvinces(by, right, agreement.proposal())
                : Optional.of(new AgreementRejection.NotPermitted(right));
    }

    /** A unit proposes for its own province; an agreement of several provinces comes from a unit of any of them. */
    Optional<AgreementRejection> refusal(Actor by, Proposal proposal) {
        return refusalToOtherProvinces(by, AgreementRight.PROPOSE, proposal);
    }

    private Optional<AgreementRejection> refusalToOtherProvinces(Actor by, AgreementRight right, Proposal proposal) {
        var province = provinces.of(by.unit());
        if (province.isEmpty()) {
            return Optional.of(new AgreementRejection.OwnUnitUnknown(by.unit()));
        }
        return province.filter(own -> isParty(own, proposal)).isPresent()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.NotPermitted(right));
    }

    private boolean isParty(String province, Proposal proposal) {
        return proposal.ourParties().stream()
                .flatMap(unit -> provinces.answeringFor(unit).stream())
                .anyMatch(province::equals);
    }
}
