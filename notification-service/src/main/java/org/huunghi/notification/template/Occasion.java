package org.huunghi.notification.template;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huunghi.notification.officer.Channel;

/** Something that officers are told about, each with wording of its own for every channel that it goes by. */
public enum Occasion {
    TASK_ASSIGNED("task.assigned", Channel.EMAIL, Channel.SMS),
    TASK_ACCEPTANCE_REMINDER("task.acceptance-reminder", Channel.EMAIL),
    TASK_DUE_SOON("task.due-soon", Channel.EMAIL),
    TASK_DUE_TOMORROW("task.due-tomorrow", Channel.EMAIL, Channel.SMS),
    TASK_OVERDUE("task.overdue", Channel.EMAIL, Channel.SMS),
    TASK_URGED("task.urged", Channel.EMAIL),
    TASK_OVERDUE_REMINDER("task.overdue-reminder", Channel.EMAIL),
    TASK_CRITICALLY_OVERDUE("task.critically-overdue", Channel.EMAIL),
    TASK_COORDINATION_OVERDUE("task.coordination-overdue", Channel.EMAIL),
    TASK_OBSTACLE_RAISED("task.obstacle-raised", Channel.EMAIL),
    TASK_ESCALATED("task.escalated", Channel.EMAIL, Channel.SMS),
    TASK_ESCALATION_OVERDUE("task.escalation-overdue", Channel.EMAIL),
    TASK_ESCALATION_RESOLVED("task.escalation-resolved", Channel.EMAIL),
    TASK_EXTENDED("task.extended", Channel.EMAIL),
    TASK_RETURNED("task.returned", Channel.EMAIL),
    TASK_REASSIGNED("task.reassigned", Channel.EMAIL),
    TASK_COMPLETED("task.completed", Channel.EMAIL),
    AGREEMENT_CONSULTATION_REQUESTED("agreement.consultation-requested", Channel.EMAIL),
    AGREEMENT_CONSULTATION_OVERDUE("agreement.consultation-overdue", Channel.EMAIL),
    AGREEMENT_POST_SIGNING_REPORT_DUE("agreement.post-signing-report-due", Channel.EMAIL),
    AGREEMENT_POST_SIGNING_REPORT_OVERDUE("agreement.post-signing-report-overdue", Channel.EMAIL),
    AGREEMENT_EXPIRING("agreement.expiring", Channel.EMAIL),
    AGREEMENT_EXPIRED("agreement.expired", Channel.EMAIL),
    AGREEMENT_INACTIVE("agreement.inactive", Channel.EMAIL),
    AGREEMENT_INHERITED("agreement.inherited", Channel.EMAIL),
    AGREEMENT_COMMITMENT_OVERDUE("agreement.commitment-overdue", Channel.EMAIL),
    /** Something happened to an agreement that somebody follows. */
    AGREEMENT_FOLLOWED("agreement.followed", Channel.EMAIL),
    AID_APPROVED("aid.approved", Channel.EMAIL, Channel.SMS),
    AID_REJECTED("aid.rejected", Channel.EMAIL, Channel.SMS),
    CONTACT_CODE("contact.code", Channel.EMAIL, Channel.SMS),
    CONTACT_DISABLED("contact.disabled", Channel.EMAIL),
    /** A unit's own mailbox does not exist. */
    MAILBOX_DISABLED("mailbox.disabled", Channel.EMAIL),
    ANNOUNCEMENT("announcement", Channel.EMAIL, Channel.SMS),
    /** Several messages about one thing, in one. */
    GATHERED("notification.gathered", Channel.EMAIL, Channel.SMS),
    /** What waited for the morning, in one. */
    DIGEST("notification.digest", Channel.EMAIL);

    private final String code;
    private final Set<Channel> channels;

    Occasion(String code, Channel first, Channel... others) {
        this.code = code;
        this.channels = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** The event that it follows from, as it stands in template names and in the API. */
    public String code() {
        return code;
    }

    /** The channels that it may go by; there are templates for these only. */
    public Set<Channel> channels() {
        return channels;
    }

    public static Optional<Occasion> find(String code) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.code.equals(code))
                .findFirst();
    }
}
