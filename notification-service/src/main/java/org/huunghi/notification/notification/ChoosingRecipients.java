package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Staff;
import org.huunghi.notification.policy.UnitPolicies;

/**
 * Finds who is told: the officer whom a unit named for the matter, else the holders of a duty in the unit, else those of the
 * duty that answers for it, else the units that took its place, else the unit's mailbox. Who is away is stood in for by the
 * deputy; who cannot be reached is passed over.
 */
public final class ChoosingRecipients {

    /** Units change every few years; a longer chain would be a circle. */
    private static final int MOST_GENERATIONS = 5;

    private final Staff officers;
    private final KnownUnits units;
    private final UnitPolicies policies;
    private final Presence presence;

    public ChoosingRecipients(Staff officers, KnownUnits units, UnitPolicies policies, Hours hours, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.policies = policies;
        this.presence = new Presence(officers, hours, clock);
    }

    /** Empty when there is nobody to tell. */
    List<Recipient> of(Audience audience, Set<Channel> channels) {
        if (audience.unit() == null) {
            return named(audience, channels).map(List::of).orElse(List.of());
        }
        return audience.party() == Party.OFFICE ? ofOffice(audience.unit(), channels) : ofUnit(audience, channels);
    }

    /** The officer that was meant as a person, or who stands in now. */
    Optional<Recipient> standIn(Recipient person, Set<Channel> channels) {
        return officers.find(person.officer())
                .map(Versioned::aggregate)
                .flatMap(officer -> presence.of(officer, channels))
                .map(there -> Recipient.named(there.officer().id(), person.unit(), there.via()));
    }

    private Optional<Recipient> named(Audience audience, Set<Channel> channels) {
        return officers.findByAccount(audience.account())
                .map(Versioned::aggregate)
                .flatMap(officer -> presence.of(officer, channels))
                .map(found -> Recipient.named(
                        found.officer().id(), found.officer().profile().unit(), found.via()));
    }

    private List<Recipient> ofUnit(Audience audience, Set<Channel> channels) {
        var unit = audience.unit();
        var generations = generations(unit);
        var appointed = appointed(audience, generations, channels);
        if (appointed.isPresent()) {
            return List.of(appointed.get());
        }
        for (var answering : generations) {
            var found = answering.stream()
                    .flatMap(code -> answeringFor(audience.duty(), officers.activeOf(code), unit, channels).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return mailboxes(generations, unit, channels);
    }

    /** Who works for another unit by now is nobody that this one can name. */
    private Optional<Recipient> appointed(Audience audience, List<List<String>> generations, Set<Channel> channels) {
        return Optional.ofNullable(audience.account())
                .flatMap(officers::findByAccount)
                .map(Versioned::aggregate)
                .filter(officer -> generations.stream()
                        .anyMatch(codes -> codes.contains(officer.profile().unit())))
                .flatMap(officer -> presence.of(officer, channels))
                .map(there -> Recipient.appointed(there.officer().id(), audience.duty(), audience.unit(), there.via()));
    }

    private List<Recipient> answeringFor(Duty duty, List<Officer> officers, String unit, Set<Channel> channels) {
        return WhoIsTold.chain(duty).stream()
                .map(candidate -> holders(officers, candidate, unit, channels))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The office of the province that the unit belongs to; where no province is known, every office. */
    private List<Recipient> ofOffice(String unit, Set<Channel> channels) {
        var province = province(unit);
        var desk = officers.holding(Duty.PPC_OFFICE_DESK).stream()
                .filter(officer -> province == null
                        || province.equals(province(officer.profile().unit())))
                .toList();
        return holders(desk, Duty.PPC_OFFICE_DESK, unit, channels);
    }

    private String province(String unit) {
        return units.find(unit).map(KnownUnit::province).orElse(null);
    }

    /** The unit, then those that took its place, then those that took theirs. */
    private List<List<String>> generations(String unit) {
        var generations = new ArrayList<List<String>>();
        var answering = List.of(unit);
        while (!answering.isEmpty() && generations.size() < MOST_GENERATIONS) {
            generations.add(answering);
            answering = answering.stream()
                    .flatMap(code -> units.find(code).stream())
                    .flatMap(known -> known.successors().stream())
                    .distinct()
                    .toList();
        }
        return generations;
    }

    private List<Recipient> holders(List<Officer> officers, Duty duty, String unit, Set<Channel> channels) {
        var found = new LinkedHashMap<String, Recipient>();
        for (var officer : officers) {
            if (officer.holds(duty)) {
                presence.of(officer, channels)
                        .map(there -> Recipient.holder(there.officer().id(), duty, unit, there.via()))
                        .ifPresent(recipient -> found.merge(
                                recipient.officer(), recipient, (one, other) -> one.via() == null ? one : other));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Recipient> mailboxes(List<List<String>> generations, String unit, Set<Channel> channels) {
        if (!channels.contains(Channel.EMAIL)) {
            return List.of();
        }
        return generations.stream()
                .map(answering -> answering.stream()
                        .filter(code -> policies.of(code).aggregate().hasMailbox())
                        .map(code -> Recipient.mailboxOf(code, unit))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
