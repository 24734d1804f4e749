package org.huunghi.notification.announcement;

import java.util.List;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.template.Occasion;

/** Finds the officers that an announcement is for, and how each is reached; else the mailboxes of their units. */
public final class Addressees {

    private final Officers officers;
    private final UnitPolicies policies;

    public Addressees(Officers officers, UnitPolicies policies) {
        this.officers = officers;
        this.policies = policies;
    }

    /**
     * Somebody it is for.
     *
     * @param channels that lead to the officer and are not turned off; none when the officer cannot be reached
     */
    public record Addressee(Officer officer, List<Channel> channels) {}

    /**
     * Whom it is for in a unit.
     *
     * @param officers by name
     * @param mailbox whether the unit's mailbox gets it, since nobody there does
     */
    public record InUnit(String unit, List<Addressee> officers, boolean mailbox) {

        /** Those whom at least one message goes to. */
        List<Addressee> reached() {
            return officers.stream().filter(one -> !one.channels().isEmpty()).toList();
        }

        /** Whether it is told to nobody at all. */
        boolean isSilent() {
            return !mailbox && reached().isEmpty();
        }
    }

    InUnit of(Target target, String unit) {
        var meant = officers.activeOf(unit).stream()
                .filter(target::isFor)
                .map(officer -> new Addressee(
                        officer,
                        target.channels().stream()
                                .filter(channel -> isReached(officer, channel))
                                .toList()))
                .toList();
        var nobody = meant.stream().allMatch(one -> one.channels().isEmpty());
        return new InUnit(unit, meant, nobody && target.channels().contains(Channel.EMAIL) && hasMailbox(unit));
    }

    List<InUnit> of(Target target) {
        return target.units().stream().distinct().map(unit -> of(target, unit)).toList();
    }

    private boolean hasMailbox(String unit) {
        return policies.of(unit).aggregate().hasMailbox();
    }

    private static boolean isReached(Officer officer, Channel channel) {
        return officer.contacts().reach(channel)
                && officer.choice(Occasion.ANNOUNCEMENT.code(), channel) != Choice.NONE;
    }
}
