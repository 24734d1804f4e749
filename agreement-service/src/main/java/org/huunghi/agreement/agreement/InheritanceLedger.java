package org.huunghi.agreement.agreement;

import java.util.List;
import org.huunghi.eventing.Versioned;

/** The agreements whose signing units are gone, and what has become of them. */
public final class InheritanceLedger {

    private static final AgreementQuery ALL = AgreementQuery.everything().with(AgreementQuery.Facet.INHERITED, true);

    private final Agreements agreements;

    public InheritanceLedger(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * @param unit code of the heir or, before it is confirmed, of the unit that is gone; {@code null} for all
     * @param stage {@code null} for all
     */
    public List<Versioned<Agreement>> list(String unit, Succession.Stage stage, String after, int limit) {
        return agreements.list(
                of(unit).with(AgreementQuery.Facet.INHERITANCE, stage).after(after), limit);
    }

    public InheritanceProgress progress(String unit) {
        return new InheritanceProgress(agreements.inheritances(of(unit)));
    }

    private static AgreementQuery of(String unit) {
        return ALL.with(AgreementQuery.Facet.UNIT, unit);
    }
}
