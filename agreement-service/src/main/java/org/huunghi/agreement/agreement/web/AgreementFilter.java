package org.huunghi.agreement.agreement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.agreement.AgreementStatus;

/**
 * What a list of agreements may be narrowed by; all of it holds at once. Asked for by their ends, the next to end come
 * first.
 *
 * @param inactive only those in force about which nothing has been done for long, or only the others in force
 */
record AgreementFilter(
        @Size(max = 64) String partner,
        @Pattern(regexp = NewAgreement.CODE) String unit,
        AgreementStatus status,
        AgreementKind kind,
        AgreementLevel level,
        @Pattern(regexp = NewAgreement.FIELD) String field,
        Boolean inactive,
        LocalDate expiringBefore,
        @Size(max = 200) String q) {

    AgreementQuery after(String last) {
        return AgreementQuery.everything()
                .with(Facet.PARTNER, partner)
                .with(Facet.UNIT, unit)
                .with(Facet.STATUS, status)
                .with(Facet.KIND, kind)
                .with(Facet.LEVEL, level)
                .with(Facet.FIELD, field)
                .with(Facet.INACTIVE, inactive)
                .expiringBefore(expiringBefore)
                .words(q)
                .after(last);
    }
}
