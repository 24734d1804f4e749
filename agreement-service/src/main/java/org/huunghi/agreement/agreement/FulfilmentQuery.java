package org.huunghi.agreement.agreement;

/**
 * Whose commitments are counted. What is {@code null} does not narrow the count.
 *
 * @param partner id of a partner that signs
 * @param unit code of a unit of ours that signs or prepares the agreement
 * @param owedBy the side that owes
 */
public record FulfilmentQuery(String partner, String unit, CommitmentTerms.Side owedBy) {}
