package org.huunghi.agreement.scholarship;

import java.util.List;

/**
 * Which scholarships are asked for. What is {@code null} does not narrow the list.
 *
 * @param partner id of the partner that sends the students
 * @param words words of the place, the institution and the subject, in any accents
 * @param after the last of the former page, by {@link Scholarship#rank()}
 */
public record ScholarshipQuery(
        Integer intakeYear,
        String partner,
        String agreement,
        String keeper,
        Degree degree,
        ScholarshipStatus status,
        String words,
        String after) {

    public static final String PARTNER = "partner";

    /** What scholarships can be counted by. */
    public static final List<String> FACETS = List.of("year", PARTNER, "agreement", "keeper", "degree", "status");
}
