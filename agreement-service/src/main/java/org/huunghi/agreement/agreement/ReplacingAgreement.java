package org.huunghi.agreement.agreement;

import java.util.Optional;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;

/** Another agreement takes this one's place, as the partner has consented to. */
public final class ReplacingAgreement {

    private final ChangingAgreement changing;
    private final Agreements agreements;

    public ReplacingAgreement(ChangingAgreement changing, Agreements agreements) {
        this.changing = changing;
        this.agreements = agreements;
    }

    public Outcome<Agreement, AgreementRejection> replace(Change change, Replacement by) {
        return changing.apply(
                change,
                AgreementRight.DECIDE,
                (agreement, now) -> Agreement.unless(
                        flaw(agreement, by.by()), () -> agreement.life().replace(by, changing.dayOf(now))));
    }

    private Optional<AgreementRejection> flaw(Agreement agreement, String by) {
        var other = agreements.find(by).map(Versioned::aggregate);
        if (other.isEmpty()) {
            return Optional.of(new AgreementRejection.UnknownAgreement("by", by));
        }
        return other.get().isInPlaceOf(agreement.id())
                ? Optional.empty()
                : Optional.of(
                        new AgreementRejection.NotItsReplacement(by, other.get().status()));
    }
}
