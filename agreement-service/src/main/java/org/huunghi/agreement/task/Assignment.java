package org.huunghi.agreement.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huunghi.agreement.words.Text;

/**
 * What the People's Committee assigns: which task, on which directive, to whom, by when.
 *
 * @param due {@code null} when the directive sets no date
 * @param partners ids of the foreign partners it concerns
 * @param agreement id of the agreement it carries out, or {@code null}
 */
public record Assignment(
        Text title,
        Directive directive,
        List<Lead> leads,
        List<Coordinator> coordinators,
        Due due,
        Urgency urgency,
        List<String> partners,
        String agreement) {

    public Assignment {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(directive, "directive");
        leads = List.copyOf(leads);
        coordinators = coordinators == null ? List.of() : List.copyOf(coordinators);
        urgency = urgency == null ? Urgency.NORMAL : urgency;
        partners = partners == null ? List.of() : List.copyOf(partners);
    }

    public boolean isLedBy(String unit) {
        return leads.stream().anyMatch(lead -> lead.unit().equals(unit));
    }

    public boolean isCoordinatedBy(String unit) {
        return coordinatingUnits().anyMatch(coordinating -> coordinating.equals(unit));
    }

    /** Codes of the units that lead, then of those that coordinate. */
    public List<String> units() {
        return Stream.concat(leads.stream().map(Lead::unit), coordinatingUnits())
                .toList();
    }

    public Stream<String> coordinatingUnits() {
        return coordinators.stream().map(Coordinator::unit).filter(Objects::nonNull);
    }

    long accountableLeads() {
        return leads.stream().filter(Lead::accountable).count();
    }
}
