package org.huunghi.agreement.scholarship.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.scholarship.Degree;
import org.huunghi.agreement.scholarship.ScholarshipQuery;
import org.huunghi.agreement.scholarship.ScholarshipStatus;

/** What a list of scholarships may be narrowed by; all of it holds at once. */
record ScholarshipFilter(
        @Min(1945) @Max(2100) Integer intakeYear,
        @Size(max = 64) String partner,
        @Size(max = 64) String agreement,
        @Pattern(regexp = "[a-z0-9-]{2,40}") String keeper,
        Degree degree,
        ScholarshipStatus status,
        @Size(max = 200) String q) {

    ScholarshipQuery after(String last) {
        return new ScholarshipQuery(intakeYear, partner, agreement, keeper, degree, status, q, last);
    }
}
