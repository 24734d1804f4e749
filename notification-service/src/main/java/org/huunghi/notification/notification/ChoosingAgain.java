package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.notification.known.Tasks;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Staff;
import org.huunghi.notification.policy.UnitPolicies;

/** Finds who is told of what has waited: people come and go meanwhile, and units name others for their tasks. */
public final class ChoosingAgain {

    private final ChoosingRecipients choosing;
    private final Tasks tasks;
    private final UnitPolicies policies;
    private final Presence presence;

    public ChoosingAgain(
            ChoosingRecipients choosing, Tasks tasks, UnitPolicies policies, Staff officers, Hours hours, Clock clock) {
        this.choosing = choosing;
        this.tasks = tasks;
        this.policies = policies;
        this.presence = new Presence(officers, hours, clock);
    }

    /** Whom it is for now, but for those who were meant as persons; what went to a mailbox is a focal point's. */
    Audience audience(Notification waiting) {
        var recipient = waiting.recipient();
        var duty = recipient.asDuty() == null ? Duty.FOCAL_POINT : recipient.asDuty();
        var party = duty == Duty.PPC_OFFICE_DESK ? Party.OFFICE : Party.LEAD;
        var named = duty == Duty.FOCAL_POINT ? named(waiting) : Optional.<String>empty();
        return new Audience(party, recipient.unit(), duty, named.orElse(null));
    }

    /** Who is told instead of a recipient who is not the right one any more, or of nobody. */
    List<Recipient> insteadOf(Notification waiting) {
        var recipient = waiting.recipient();
        var channels = Set.of(waiting.channel());
        return recipient.asDuty() == null && recipient.officer() != null
                ? choosing.standIn(recipient, channels).stream().toList()
                : choosing.of(audience(waiting), channels);
    }

    /** Whether the recipient that was chosen earlier is still the one to tell. */
    boolean isStillRight(Notification waiting) {
        var recipient = waiting.recipient();
        return recipient.mailbox() != null
                ? policies.of(recipient.mailbox()).aggregate().hasMailbox()
                : presence.inPerson(recipient.officer())
                        .filter(officer -> isStillRight(waiting, officer))
                        .isPresent();
    }

    private boolean isStillRight(Notification waiting, Officer officer) {
        var recipient = waiting.recipient();
        if (recipient.asDuty() == Duty.FOCAL_POINT && isAboutOneThing(waiting)) {
            var audience = audience(waiting);
            if (audience.account() != null) {
                return choosing.of(audience, Set.of(waiting.channel())).stream()
                        .anyMatch(chosen -> officer.id().equals(chosen.officer()));
            }
        }
        return recipient.asDuty() == null
                || recipient.via() != null
                || recipient.appointed()
                || officer.holds(recipient.asDuty());
    }

    /** What gathers several things is read by whom it was gathered for. */
    private static boolean isAboutOneThing(Notification waiting) {
        var about = waiting.cause().about();
        return waiting.more().stream().allMatch(item -> item.cause().about().equals(about));
    }

    private Optional<String> named(Notification waiting) {
        return tasks.find(waiting.cause().about())
                .flatMap(task -> task.focalPoint(waiting.recipient().unit()));
    }
}
