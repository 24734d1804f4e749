package org.huunghi.agreement;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementField;
import org.huunghi.agreement.agreement.AgreementRules;
import org.huunghi.agreement.agreement.Watch;
import org.huunghi.eventing.SourceDocument;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a province sets for itself about agreements; the fields are in {@code agreement-fields.yml}.
 *
 * @param expiryWarnings how many days before its end an agreement is told to be expiring
 * @param dormantMonths after how many months in which nothing was done an agreement is told to be inactive
 */
@ConfigurationProperties("huunghi.agreements")
record AgreementSettings(
        List<AgreementField> fields,
        List<Integer> expiryWarnings,
        int dormantMonths,
        boolean silenceIsConsent,
        Basis inheritanceBasis) {

    record Basis(String number, LocalDate date) {}

    AgreementRules rules() {
        return new AgreementRules(
                new Watch(expiryWarnings, dormantMonths),
                silenceIsConsent,
                new SourceDocument(inheritanceBasis.number, inheritanceBasis.date));
    }
}
