package org.huunghi.aid.item;

import java.time.LocalDate;

/**
 * How long an appraisal may take.
 *
 * @param days calendar days from the start
 */
public record AppraisalClock(
        String id,
        String legalBasis,
        Direction direction,
        int days,
        LocalDate validFrom,
        LocalDate validTo,
        boolean verified,
        String source)
        implements LegalRule {}
