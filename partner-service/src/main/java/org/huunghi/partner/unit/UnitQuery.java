package org.huunghi.partner.unit;

import java.time.LocalDate;

/**
 * Which units are looked for; a {@code null} asks for all.
 *
 * @param words of the name or a former name, in any spelling
 * @param asOf units that existed on this day
 */
public record UnitQuery(String words, UnitKind kind, UnitRole role, String province, LocalDate asOf) {}
