package org.huunghi.agreement.agreement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementStatus;

/** What a list of agreements may be narrowed by; all of it holds at once. */
record AgreementFilter(
        @Size(max = 64) String partner,
        @Pattern(regexp = NewAgreement.CODE) String unit,
        AgreementStatus status,
        @Size(max = 200) String q) {

    AgreementQuery after(String last) {
        return new AgreementQuery(partner, unit, status, q, last);
    }
}
