package org.huunghi.agreement.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.eventing.Actor;

/** Looks into whether the People's Committee may give this work to these units: they exist and are of its province. */
public final class VettingAssignment {

    private final TaskRights rights;
    private final KnownUnits units;
    private final KnownPartners partners;
    private final Predicate<String> isAgreement;
    private final Predicate<String> isField;

    /**
     * @param isAgreement whether there is an agreement with this id
     * @param isField whether it is the code of a field of cooperation
     */
    public VettingAssignment(
            TaskRights rights,
            KnownUnits units,
            KnownPartners partners,
            Predicate<String> isAgreement,
            Predicate<String> isField) {
        this.rights = rights;
        this.units = units;
        this.partners = partners;
        this.isAgreement = isAgreement;
        this.isField = isField;
    }

    /**
     * Why it may not.
     *
     * @param on the day on which the units must exist
     */
    Optional<TaskRejection> refusal(Assignment assignment, Actor by, LocalDate on) {
        if (!TaskRight.ASSIGN.isHeldBy(by, assignment)) {
            return Optional.of(new TaskRejection.NotPermitted(TaskRight.ASSIGN));
        }
        var named = named(assignment.units());
        return unknownFields(assignment.fields())
                .or(() -> unknown(named, assignment.links()))
                .or(() -> rights.refusalToAssign(by, assignment))
                .or(() -> closed(named, on));
    }

    /**
     * Why nobody may give these units work about these partners and this agreement.
     *
     * @param on {@code null} when the day is not known
     */
    Optional<TaskRejection> refusal(Collection<String> codes, Links links, LocalDate on) {
        var named = named(codes);
        return unknown(named, links).or(() -> on == null ? Optional.empty() : closed(named, on));
    }

    private Optional<TaskRejection> unknownFields(List<String> fields) {
        var unknown = fields.stream().filter(isField.negate()).toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new TaskRejection.UnknownFields(unknown));
    }

    private Map<String, Optional<KnownUnit>> named(Collection<String> codes) {
        var named = new LinkedHashMap<String, Optional<KnownUnit>>();
        codes.forEach(unit -> named.computeIfAbsent(unit, units::find));
        return named;
    }

    private Optional<TaskRejection> unknown(Map<String, Optional<KnownUnit>> named, Links links) {
        var unknownUnits = named.entrySet().stream()
                .filter(unit -> unit.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        var unknownPartners = links.partners().stream()
                .distinct()
                .filter(partner -> partners.find(partner).isEmpty())
                .toList();
        if (!unknownUnits.isEmpty() || !unknownPartners.isEmpty()) {
            return Optional.of(new TaskRejection.UnknownParties(unknownUnits, unknownPartners));
        }
        return Optional.ofNullable(links.agreement())
                .filter(isAgreement.negate())
                .map(TaskRejection.UnknownAgreement::new);
    }

    private static Optional<TaskRejection> closed(Map<String, Optional<KnownUnit>> named, LocalDate on) {
        return named.values().stream()
                .flatMap(Optional::stream)
                .filter(unit -> !unit.existedOn(on))
                .findFirst()
                .map(unit -> new TaskRejection.UnitClosed(unit.id(), unit.validTo(), unit.successor()));
    }
}
