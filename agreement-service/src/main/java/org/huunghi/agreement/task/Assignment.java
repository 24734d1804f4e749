package org.huunghi.agreement.task;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.agreement.words.Text;

/**
 * What the People's Committee assigns: which task, on which directive, to whom, by when.
 *
 * @param due {@code null} when the directive sets no date
 * @param fields codes of the fields of cooperation it belongs to
 * @param pillar code of the pillar of the programme that it rolls up to, or {@code null}
 * @param parts what it consists of, empty when it is done as a whole
 */
public record Assignment(
        Text title,
        Directive directive,
        List<Lead> leads,
        List<Coordinator> coordinators,
        Due due,
        Urgency urgency,
        Links links,
        List<String> fields,
        String pillar,
        List<Part> parts) {

    public Assignment {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(directive, "directive");
        leads = List.copyOf(leads);
        coordinators = coordinators == null ? List.of() : List.copyOf(coordinators);
        urgency = urgency == null ? Urgency.NORMAL : urgency;
        links = links == null ? Links.NONE : links;
        fields = fields == null ? List.of() : List.copyOf(fields);
        parts = parts == null ? List.of() : List.copyOf(parts);
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

    /** The one of this code or name. */
    Optional<Coordinator> coordinator(String key) {
        return coordinators.stream()
                .filter(coordinator -> coordinator.key().equals(key))
                .findFirst();
    }

    /** Code of the unit that answers for the task. */
    public String accountable() {
        return leads.stream()
                .filter(Lead::accountable)
                .map(Lead::unit)
                .findFirst()
                .orElseThrow();
    }

    /** Why nobody can be given this. */
    Optional<TaskRejection> flaw() {
        var accountable = leads.stream().filter(Lead::accountable).count();
        if (accountable != 1) {
            return Optional.of(new TaskRejection.NotOneAccountableLead(accountable));
        }
        var named = new HashSet<String>();
        return Stream.concat(
                        leads.stream().map(Lead::unit), coordinators.stream().map(Coordinator::key))
                .filter(name -> !named.add(name))
                .findFirst()
                .map(TaskRejection.UnitNamedTwice::new);
    }

    /** Who leads it, without those who help them and what it was filed under. */
    Assignment ofLeads() {
        return new Assignment(title, directive, leads, List.of(), due, urgency, links, List.of(), pillar, parts);
    }

    Assignment due(Due newDue) {
        return new Assignment(title, directive, leads, coordinators, newDue, urgency, links, fields, pillar, parts);
    }

    /** The same work for one period of a series. */
    Assignment inSeries(String series, Text titleOfPeriod, Due dueOfPeriod) {
        return new Assignment(
                titleOfPeriod,
                directive,
                leads,
                coordinators,
                dueOfPeriod,
                urgency,
                links.inSeries(series),
                fields,
                pillar,
                parts);
    }

    /** The same work for others, who do what is still to be done. Who now leads no longer coordinates. */
    Assignment handedTo(List<Lead> newLeads, String replaced, List<Part> open) {
        var helping = coordinators.stream()
                .filter(coordinator ->
                        newLeads.stream().noneMatch(lead -> lead.unit().equals(coordinator.unit())))
                .toList();
        return new Assignment(
                title, directive, newLeads, helping, due, urgency, links.replacing(replaced), fields, pillar, open);
    }
}
