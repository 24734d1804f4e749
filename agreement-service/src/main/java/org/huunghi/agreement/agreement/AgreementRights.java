package org.huunghi.agreement.agreement;

import java.util.Optional;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Provinces;
import org.huunghi.eventing.Actor;

/** Who may do what with which agreement; a People's Committee decides when a party is of its own province. */
public final class AgreementRights {

    private final Provinces provinces;

    public AgreementRights(KnownUnits units) {
        provinces = new Provinces(units);
    }

    Optional<AgreementRejection> refusal(Actor by, AgreementRight right, Agreement agreement) {
        if (right.isHeldByUnitOf(by, agreement)) {
            return Optional.empty();
        }
        if (!right.isHeldByProvinceOf(by)) {
            return Optional.of(new AgreementRejection.NotPermitted(right));
        }
        var province = provinces.of(by.unit());
        if (province.isEmpty()) {
            return Optional.of(new AgreementRejection.OwnUnitUnknown(by.unit()));
        }
        return province.filter(own -> isParty(own, agreement)).isPresent()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.NotPermitted(right));
    }

    private boolean isParty(String province, Agreement agreement) {
        return agreement.proposal().ourParties().stream()
                .flatMap(unit -> provinces.answeringFor(unit).stream())
                .anyMatch(province::equals);
    }
}
