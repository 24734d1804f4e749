package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.eventing.SearchKey;
import org.huunghi.notification.officer.Officers.Wanted;

/** What a list of officers may be narrowed by. */
record OfficerFilter(
        @Pattern(regexp = "[a-z0-9-]{2,40}") String unit,

        @Parameter(description = "Subject of the officer's token") @Size(max = 120)
        String account,

        @Size(max = 200) String q) {

    Wanted wanted() {
        return new Wanted(unit, account, q == null ? List.of() : SearchKey.words(q));
    }
}
