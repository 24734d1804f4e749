package org.huunghi.notification.notification;

import static org.huunghi.notification.notification.Pace.DIGEST;
import static org.huunghi.notification.notification.Pace.NORMAL;
import static org.huunghi.notification.notification.Pace.PROMPT;
import static org.huunghi.notification.notification.Pace.URGENT;
import static org.huunghi.notification.notification.Party.CONSULTEE;
import static org.huunghi.notification.notification.Party.COORDINATOR;
import static org.huunghi.notification.notification.Party.FOLLOWER;
import static org.huunghi.notification.notification.Party.LEAD;
import static org.huunghi.notification.notification.Party.OFFICE;
import static org.huunghi.notification.notification.Party.OWNER;
import static org.huunghi.notification.notification.Party.OWN_UNIT;
import static org.huunghi.notification.notification.Party.RESPONSIBLE;
import static org.huunghi.notification.notification.Rule.Sms.ALWAYS;
import static org.huunghi.notification.notification.Rule.Sms.IF_URGENT;
import static org.huunghi.notification.notification.Rule.Sms.NEVER;
import static org.huunghi.notification.officer.Duty.DIRECTOR;
import static org.huunghi.notification.officer.Duty.DIVISION_HEAD;
import static org.huunghi.notification.officer.Duty.FOCAL_POINT;
import static org.huunghi.notification.officer.Duty.PPC_OFFICE_DESK;

import java.util.List;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.template.Occasion;

/** The one table of who is told of what. */
final class WhoIsTold {

    static final List<Rule> TABLE = List.of(
            new Rule(Occasion.TASK_ASSIGNED, LEAD, FOCAL_POINT, IF_URGENT, NORMAL),
            new Rule(Occasion.TASK_ACCEPTANCE_REMINDER, LEAD, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.TASK_DUE_SOON, LEAD, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.TASK_DUE_TOMORROW, LEAD, FOCAL_POINT, ALWAYS, PROMPT),
            new Rule(Occasion.TASK_OVERDUE, LEAD, FOCAL_POINT, ALWAYS, PROMPT),
            new Rule(Occasion.TASK_URGED, LEAD, FOCAL_POINT, NEVER, PROMPT),
            new Rule(Occasion.TASK_OVERDUE_REMINDER, LEAD, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.TASK_CRITICALLY_OVERDUE, LEAD, FOCAL_POINT, NEVER, PROMPT),
            new Rule(Occasion.TASK_CRITICALLY_OVERDUE, LEAD, DIRECTOR, NEVER, PROMPT),
            new Rule(Occasion.TASK_CRITICALLY_OVERDUE, OFFICE, PPC_OFFICE_DESK, NEVER, DIGEST),
            new Rule(Occasion.TASK_COORDINATION_OVERDUE, COORDINATOR, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.TASK_OBSTACLE_RAISED, LEAD, DIVISION_HEAD, NEVER, NORMAL),
            new Rule(Occasion.TASK_ESCALATED, OFFICE, PPC_OFFICE_DESK, ALWAYS, URGENT),
            new Rule(Occasion.TASK_ESCALATED, LEAD, DIRECTOR, NEVER, PROMPT),
            new Rule(Occasion.TASK_ESCALATION_OVERDUE, OFFICE, PPC_OFFICE_DESK, NEVER, PROMPT),
            new Rule(Occasion.TASK_ESCALATION_RESOLVED, LEAD, FOCAL_POINT, NEVER, PROMPT),
            new Rule(Occasion.TASK_EXTENDED, LEAD, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.TASK_RETURNED, LEAD, FOCAL_POINT, NEVER, PROMPT),
            new Rule(Occasion.TASK_REASSIGNED, LEAD, FOCAL_POINT, NEVER, PROMPT),
            new Rule(Occasion.TASK_COMPLETED, LEAD, FOCAL_POINT, NEVER, DIGEST),
            new Rule(Occasion.AGREEMENT_CONSULTATION_REQUESTED, CONSULTEE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_CONSULTATION_OVERDUE, CONSULTEE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_CONSULTATION_OVERDUE, RESPONSIBLE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_POST_SIGNING_REPORT_DUE, RESPONSIBLE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_POST_SIGNING_REPORT_OVERDUE, RESPONSIBLE, FOCAL_POINT, NEVER, PROMPT),
            new Rule(Occasion.AGREEMENT_POST_SIGNING_REPORT_OVERDUE, RESPONSIBLE, DIRECTOR, NEVER, PROMPT),
            new Rule(Occasion.AGREEMENT_EXPIRING, RESPONSIBLE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_EXPIRED, RESPONSIBLE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_INACTIVE, RESPONSIBLE, FOCAL_POINT, NEVER, DIGEST),
            new Rule(Occasion.AGREEMENT_INHERITED, RESPONSIBLE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_COMMITMENT_OVERDUE, RESPONSIBLE, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AGREEMENT_FOLLOWED, FOLLOWER, FOCAL_POINT, NEVER, NORMAL),
            new Rule(Occasion.AID_APPROVED, OWNER, FOCAL_POINT, ALWAYS, PROMPT),
            new Rule(Occasion.AID_REJECTED, OWNER, FOCAL_POINT, ALWAYS, PROMPT),
            new Rule(Occasion.CONTACT_DISABLED, OWN_UNIT, DIRECTOR, NEVER, NORMAL),
            new Rule(Occasion.MAILBOX_DISABLED, OWN_UNIT, DIRECTOR, NEVER, NORMAL));

    /** How the circle of those who are told of an overdue task grows. */
    static final List<Rung> LADDER = List.of(
            new Rung(3, new Rule(Occasion.TASK_OVERDUE_REMINDER, LEAD, DIVISION_HEAD, NEVER, PROMPT)),
            new Rung(7, new Rule(Occasion.TASK_OVERDUE_REMINDER, LEAD, DIRECTOR, NEVER, PROMPT)),
            new Rung(15, new Rule(Occasion.TASK_OVERDUE_REMINDER, OFFICE, PPC_OFFICE_DESK, NEVER, DIGEST)));

    /**
     * @param day days after the deadline
     */
    record Rung(int day, Rule rule) {}

    private WhoIsTold() {}

    static List<Rule> of(Occasion occasion) {
        return TABLE.stream().filter(rule -> rule.occasion() == occasion).toList();
    }

    /** Whether recipients may do without it, as far as the matter itself goes; what nobody rules was asked for. */
    static boolean isOptional(Occasion occasion, boolean urgent) {
        var rules = of(occasion);
        return !rules.isEmpty() && rules.stream().noneMatch(rule -> rule.pace(urgent) == URGENT);
    }

    /** The duties that answer when nobody holds this one. */
    static List<Duty> chain(Duty duty) {
        return switch (duty) {
            case FOCAL_POINT -> List.of(FOCAL_POINT, DIRECTOR);
            case DIVISION_HEAD -> List.of(DIVISION_HEAD, DIRECTOR);
            case DIRECTOR -> List.of(DIRECTOR);
            case PPC_OFFICE_DESK -> List.of(PPC_OFFICE_DESK);
        };
    }
}
