package org.huunghi.partner.unit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.partner.unit.FormerName;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.Succession;
import org.huunghi.partner.unit.Text;
import org.huunghi.partner.unit.UnitKind;
import org.huunghi.partner.unit.UnitLevel;
import org.huunghi.partner.unit.UnitRole;
import org.huunghi.partner.unit.UnitStatus;
import org.huunghi.partner.unit.UnitTransitions;

/** A unit of ours as everybody sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitBody(
        String id,
        Text name,
        UnitKind kind,
        UnitLevel level,
        UnitRole role,
        String province,
        LocalDate validFrom,

        @Schema(description = "Last day; absent while it exists")
        LocalDate validTo,

        UnitStatus status,
        List<FormerName> formerNames,
        Succession succession,

        @Schema(description = "Commands that this status allows; each is the last part of its address")
        Set<String> allowed) {

    static UnitBody of(OrgUnit unit) {
        return as(unit, unit.name());
    }

    /** As it was called on that day. */
    static UnitBody asOf(OrgUnit unit, LocalDate day) {
        return as(unit, day == null ? unit.name() : unit.nameOn(day));
    }

    private static UnitBody as(OrgUnit unit, Text name) {
        return new UnitBody(
                unit.id(),
                name,
                unit.kind(),
                unit.level(),
                unit.role(),
                unit.province(),
                unit.validFrom(),
                unit.validTo(),
                unit.status(),
                unit.formerNames(),
                unit.succession(),
                UnitTransitions.TABLE.allowedIn(unit.status()));
    }
}
