package org.huunghi.agreement.agreement;

import org.huunghi.eventing.SourceDocument;

/**
 * What a province sets for itself about agreements.
 *
 * @param watch what is watched about an agreement in force
 * @param silenceIsConsent whether a consultee that has let its time pass is taken to agree
 * @param inheritanceBasis the decree by which units inherit agreements
 */
public record AgreementRules(Watch watch, boolean silenceIsConsent, SourceDocument inheritanceBasis) {}
