package org.huunghi.notification.policy;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.util.List;
import java.util.Objects;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;

/**
 * How a unit is told: the mailbox that takes what finds no officer, and what its officers cannot turn off. Every unit has
 * one; until the unit sets its own it is the one that comes with the software.
 *
 * @param unit code of the unit
 * @param mailbox sealed email address, {@code null} when the unit has none
 */
public record UnitPolicy(String unit, ContactPoint mailbox, List<Mandate> mandatory, UnitPolicyStatus status) {

    /** That a task was assigned, that it is overdue or beyond authority: nobody does without knowing these. */
    private static final List<Mandate> ALWAYS = List.of(
            new Mandate("task.assigned", Channel.EMAIL),
            new Mandate("task.overdue", Channel.EMAIL),
            new Mandate("task.escalated", Channel.EMAIL));

    public UnitPolicy {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(status, "status");
        mandatory = mandatory == null ? List.of() : List.copyOf(mandatory);
    }

    public static UnitPolicy shipped(String unit) {
        return new UnitPolicy(unit, null, ALWAYS, UnitPolicyStatus.SHIPPED);
    }

    Decision<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> set(ContactPoint nextMailbox, List<Mandate> next) {
        return move("set", new UnitPolicy(unit, nextMailbox, next, status), new UnitPolicyEvent.Set());
    }

    Decision<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> disableMailbox(String code) {
        if (!hasMailbox()) {
            return rejected(new UnitPolicyRejection.NoMailbox());
        }
        return move(
                "disable-mailbox",
                new UnitPolicy(unit, mailbox.disabled(code), mandatory, status),
                new UnitPolicyEvent.MailboxDisabled(code));
    }

    public boolean hasMailbox() {
        return mailbox != null && mailbox.isUsable();
    }

    public boolean isMandatory(String occasion, Channel channel) {
        return mandatory.contains(new Mandate(occasion, channel));
    }

    private Decision<UnitPolicy, UnitPolicyEvent, UnitPolicyRejection> move(
            String command, UnitPolicy next, UnitPolicyEvent event) {
        var table = UnitPolicyTransitions.TABLE;
        var to = table.move(status, command);
        if (to.isEmpty()) {
            return rejected(new UnitPolicyRejection.WrongStatus(status, command, table.allowedIn(status)));
        }
        return accepted(new UnitPolicy(unit, next.mailbox, next.mandatory, to.get()), event);
    }
}
