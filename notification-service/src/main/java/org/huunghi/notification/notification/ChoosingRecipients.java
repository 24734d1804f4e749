package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
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
 * Finds who is told: the holders of a duty in a unit, else those of the duty that answers for it, else the units that
 * took its place, else the unit's mailbox. Who is away is stood in for by the deputy; who cannot be reached is passed over.
 */
public final class ChoosingRecipients {

    /** Units change every few years; a longer chain would be a circle. */
    private static final int MOST_GENERATIONS = 5;

    private final Staff officers;
    private final KnownUnits units;
    private final UnitPolicies policies;
    private final Hours hours;
    private final Clock clock;

    public ChoosingRecipients(Staff officers, KnownUnits units, UnitPolicies policies, Hours hours, Clock clock) {
        this.officers = officers;
        this.units = units;
        this.policies = policies;
        this.hours = hours;
        this.clock = clock;
    }

    /** Empty when there is nobody to tell. */
    List<Recipient> of(Audience audience, Set<Channel> channels) {
        if (audience.account() != null) {
            return named(audience, channels).map(List::of).orElse(List.of());
        }
        return audience.party() == Party.OFFICE
                ? ofOffice(audience.unit(), channels)
                : ofUnit(audience.unit(), audience.duty(), channels);
    }

    /** Who is told instead of a recipient who is not the right one any more, or of nobody. */
    List<Recipient> insteadOf(Recipient recipient, Channel channel) {
        var channels = Set.of(channel);
        if (recipient.asDuty() == Duty.PPC_OFFICE_DESK) {
            return ofOffice(recipient.unit(), channels);
        }
        if (recipient.asDuty() != null) {
            return ofUnit(recipient.unit(), recipient.asDuty(), channels);
        }
        if (recipient.officer() == null) {
            return ofUnit(recipient.unit(), Duty.FOCAL_POINT, channels);
        }
        return officers.find(recipient.officer())
                .map(Versioned::aggregate)
                .flatMap(officer -> present(officer, channels))
                .map(there -> Recipient.named(there.officer().id(), recipient.unit(), there.via()))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whether the recipient that was chosen earlier is still the one to tell. */
    boolean isStillRight(Recipient recipient) {
        if (recipient.mailbox() != null) {
            return policies.of(recipient.mailbox()).aggregate().hasMailbox();
        }
        var today = hours.day(clock.instant());
        return officers.find(recipient.officer())
                .map(Versioned::aggregate)
                .filter(officer -> officer.isActive() && officer.absence(today).isEmpty())
                .filter(officer ->
                        recipient.asDuty() == null || recipient.via() != null || officer.holds(recipient.asDuty()))
                .isPresent();
    }

    private Optional<Recipient> named(Audience audience, Set<Channel> channels) {
        return officers.findByAccount(audience.account())
                .map(Versioned::aggregate)
                .flatMap(officer -> present(officer, channels))
                .map(found -> Recipient.named(
                        found.officer().id(), found.officer().profile().unit(), found.via()));
    }

    private List<Recipient> ofUnit(String unit, Duty duty, Set<Channel> channels) {
        var generations = generations(unit);
        for (var answering : generations) {
            var found = answering.stream()
                    .flatMap(code -> answeringFor(duty, officers.activeOf(code), unit, channels).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return mailboxes(generations, unit, channels);
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
                present(officer, channels)
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

    /**
     * Somebody who is there.
     *
     * @param via whom they stand in for, {@code null} when for nobody
     */
    private record There(Officer officer, String via) {}

    /** The officer, or the deputy, or the deputy's deputy; empty when it ends in nobody or where it began. */
    private Optional<There> present(Officer officer, Set<Channel> channels) {
        var today = hours.day(clock.instant());
        var seen = new HashSet<String>();
        var current = officer;
        while (current != null && current.isActive() && seen.add(current.id())) {
            var absence = current.absence(today);
            if (absence.isEmpty()) {
                var via = current == officer ? null : "deputy of " + officer.id();
                return current.isReachable(channels) ? Optional.of(new There(current, via)) : Optional.empty();
            }
            current = Optional.ofNullable(absence.get().deputy())
                    .flatMap(officers::find)
                    .map(Versioned::aggregate)
                    .orElse(null);
        }
        return Optional.empty();
    }
}
