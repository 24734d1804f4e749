package org.huunghi.agreement.task;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** The People's Committee assigns a task to units of its province, on a directive. */
public final class AssigningTask {

    private final Tasks tasks;
    private final TaskRights rights;
    private final KnownUnits units;
    private final KnownPartners partners;
    private final Predicate<String> isAgreement;
    private final Clock clock;

    /**
     * @param isAgreement whether there is an agreement with this id
     */
    public AssigningTask(
            Tasks tasks,
            TaskRights rights,
            KnownUnits units,
            KnownPartners partners,
            Predicate<String> isAgreement,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.units = units;
        this.partners = partners;
        this.isAgreement = isAgreement;
        this.clock = clock;
    }

    public Outcome<Task, TaskRejection> assign(Assignment assignment, Actor by) {
        return assign(assignment, by, null);
    }

    /**
     * @param reason in the caller's words, or {@code null}
     */
    public Outcome<Task, TaskRejection> assign(Assignment assignment, Actor by, String reason) {
        var now = clock.instant();
        var directive = new SourceDocument(
                assignment.directive().number(), assignment.directive().date());
        return switch (decide(ChangeContext.newId(), assignment, by, now)) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection> accepted ->
                Outcome.done(tasks.add(accepted, new Attribution(by, now, directive, reason)));
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection refusal) -> Outcome.refused(refusal);
        };
    }

    /** Why it would be refused now; nothing is written. */
    public Optional<TaskRejection> refusal(Assignment assignment, Actor by) {
        return decide(ChangeContext.newId(), assignment, by, clock.instant())
                        instanceof Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection refusal)
                ? Optional.of(refusal)
                : Optional.empty();
    }

    private Decision<Task, TaskEvent, TaskRejection> decide(String id, Assignment assignment, Actor by, Instant now) {
        if (!TaskRight.ASSIGN.isHeldBy(by, assignment)) {
            return Decision.rejected(new TaskRejection.NotPermitted(TaskRight.ASSIGN));
        }
        var named = named(assignment);
        return unknown(assignment, named)
                .or(() -> rights.refusalToAssign(by, assignment))
                .or(() -> closed(assignment, named))
                .map(Decision::<Task, TaskEvent, TaskRejection>rejected)
                .orElseGet(() -> Task.assign(id, assignment, now));
    }

    private Map<String, Optional<KnownUnit>> named(Assignment assignment) {
        var named = new LinkedHashMap<String, Optional<KnownUnit>>();
        assignment.units().forEach(unit -> named.computeIfAbsent(unit, units::find));
        return named;
    }

    private Optional<TaskRejection> unknown(Assignment assignment, Map<String, Optional<KnownUnit>> named) {
        var unknownUnits = named.entrySet().stream()
                .filter(unit -> unit.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        var unknownPartners = assignment.partners().stream()
                .distinct()
                .filter(partner -> partners.find(partner).isEmpty())
                .toList();
        if (!unknownUnits.isEmpty() || !unknownPartners.isEmpty()) {
            return Optional.of(new TaskRejection.UnknownParties(unknownUnits, unknownPartners));
        }
        return Optional.ofNullable(assignment.agreement())
                .filter(isAgreement.negate())
                .map(TaskRejection.UnknownAgreement::new);
    }

    /** A directive of 2023 may well name a unit that went into another one in 2025; one of today may not. */
    private static Optional<TaskRejection> closed(Assignment assignment, Map<String, Optional<KnownUnit>> named) {
        return named.values().stream()
                .flatMap(Optional::stream)
                .filter(unit -> !unit.existedOn(assignment.directive().date()))
                .findFirst()
                .map(unit -> new TaskRejection.UnitClosed(unit.id(), unit.validTo(), unit.successor()));
    }
}
