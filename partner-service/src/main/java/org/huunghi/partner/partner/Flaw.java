package org.huunghi.partner.partner;

/**
 * A value that cannot be.
 *
 * @param field its path in the profile
 * @param code stable, lower case with hyphens
 */
public record Flaw(String field, String code) {}
