package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.aid.item.AidQuery;
import org.huunghi.aid.item.AidStatus;
import org.huunghi.aid.item.Direction;

/** What a list of aid items may be narrowed by. */
record AidItemFilter(
        AidStatus status,
        Direction direction,

        @Parameter(description = "Code of the unit that answers for it") @Pattern(regexp = ProposalBody.UNIT_CODE)
        String owner,

        @Parameter(description = "Id of the giving partner") @Size(max = 40)
        String donor,

        @Parameter(description = "Words of the title or the donor's name; accents do not matter") @Size(max = 200)
        String q,

        LocalDate approvedFrom,
        LocalDate approvedTo) {

    AidQuery query() {
        return new AidQuery(status, direction, owner, donor, q, approvedFrom, approvedTo);
    }
}
