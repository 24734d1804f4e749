package org.huunghi.partner.unit.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.partner.unit.UnitKind;
import org.huunghi.partner.unit.UnitQuery;
import org.huunghi.partner.unit.UnitRole;

/** What a list of units may be narrowed by. */
record UnitFilter(
        @Parameter(description = "Words of a name or a former name; accents do not matter") @Size(max = 200)
        String q,

        UnitKind kind,
        UnitRole role,
        @Size(max = 40) String province,

        @Parameter(description = "Units that existed on this day, under their names of that day")
        LocalDate asOf) {

    UnitQuery query() {
        return new UnitQuery(q, kind, role, province, asOf);
    }
}
