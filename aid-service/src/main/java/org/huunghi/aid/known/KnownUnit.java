package org.huunghi.aid.known;

import java.time.LocalDate;

/**
 * A unit of ours as partner-service last told of it.
 *
 * @param id its code
 * @param province code of the province as it was when the unit was entered
 * @param validTo its last day, {@code null} while it exists
 * @param successor code of the unit that took over, or {@code null}
 */
public record KnownUnit(String id, String province, LocalDate validTo, String successor) {

    public boolean existedOn(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }
}
