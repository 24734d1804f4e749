package org.huunghi.partner.partner;

/**
 * Which partners are looked for; a {@code null} asks for all.
 *
 * @param words of a name or an alias, in any spelling
 * @param unit code of one of our units that takes part in the relation
 */
public record PartnerQuery(String words, String country, PartnerType type, PartnerStatus status, String unit) {}
