package org.huunghi.partner.unit;

import java.time.LocalDate;

/**
 * What is said of a unit when it is entered.
 *
 * @param code its id for ever: names change and come back, codes do not
 * @param role a duty that the law gives to it, or {@code null}
 * @param province code of the province as it was then
 * @param validFrom first day, {@code null} when it has always been there
 */
public record UnitRegistration(
        String code, Text name, UnitKind kind, UnitLevel level, UnitRole role, String province, LocalDate validFrom) {}
