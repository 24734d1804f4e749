package org.huunghi.partner.unit.publishing;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.Text;

/**
 * What everybody may know of a unit.
 *
 * @param validTo last day, absent while it exists
 * @param successor the main heir, absent unless others have taken over
 * @param successors all heirs, the main one first
 */
record UnitState(
        String id,
        Name name,
        String kind,
        String level,
        String role,
        String province,
        LocalDate validFrom,
        LocalDate validTo,
        String status,
        String successor,
        List<String> successors) {

    record Name(String vi, String en) {
        static Name of(Text text) {
            return new Name(text.vi(), text.en());
        }
    }

    static UnitState of(OrgUnit unit) {
        List<String> heirs =
                unit.succession() == null ? List.of() : unit.succession().successors();
        return new UnitState(
                unit.id(),
                Name.of(unit.name()),
                unit.kind().name(),
                unit.level().name(),
                unit.role() == null ? null : unit.role().name(),
                unit.province(),
                unit.validFrom(),
                unit.validTo(),
                unit.status().name(),
                heirs.isEmpty() ? null : heirs.getFirst(),
                heirs);
    }
}
