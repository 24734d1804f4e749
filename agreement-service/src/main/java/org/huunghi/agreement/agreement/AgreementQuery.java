package org.huunghi.agreement.agreement;

/**
 * Which agreements are asked for. What is {@code null} does not narrow the list.
 *
 * @param partner id of a partner that signs
 * @param unit code of a unit of ours that signs or prepares it
 * @param words words of the titles, in any accents
 * @param after the last agreement of the former page, by {@link Agreement#rank()}
 */
public record AgreementQuery(String partner, String unit, AgreementStatus status, String words, String after) {}
