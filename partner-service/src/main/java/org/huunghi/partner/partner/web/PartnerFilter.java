package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.partner.partner.PartnerQuery;
import org.huunghi.partner.partner.PartnerStatus;
import org.huunghi.partner.partner.PartnerType;

/** What a list of partners may be narrowed by. */
record PartnerFilter(
        @Parameter(description = "Words of a name or an alias; accents do not matter") @Size(max = 200)
        String q,

        @Parameter(description = "ISO 3166-1 alpha-2") @Pattern(regexp = "[A-Z]{2}")
        String country,

        PartnerType type,
        PartnerStatus status,

        @Parameter(description = "Code of one of our units that keeps the record or takes part in the relation")
        @Size(max = 40)
        String unit) {

    PartnerQuery query() {
        return new PartnerQuery(q, country, type, status, unit);
    }
}
