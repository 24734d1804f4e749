package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.AgreementStatus.APPROVED_TO_SIGN;
import static org.huunghi.agreement.agreement.AgreementStatus.CONSULTING;
import static org.huunghi.agreement.agreement.AgreementStatus.DRAFTING;
import static org.huunghi.agreement.agreement.AgreementStatus.DROPPED;
import static org.huunghi.agreement.agreement.AgreementStatus.EXPIRED;
import static org.huunghi.agreement.agreement.AgreementStatus.INHERITED;
import static org.huunghi.agreement.agreement.AgreementStatus.IN_FORCE;
import static org.huunghi.agreement.agreement.AgreementStatus.PM_OPINION;
import static org.huunghi.agreement.agreement.AgreementStatus.PROPOSED;
import static org.huunghi.agreement.agreement.AgreementStatus.REPLACED;
import static org.huunghi.agreement.agreement.AgreementStatus.SIGNED;
import static org.huunghi.agreement.agreement.AgreementStatus.SUSPENDED;
import static org.huunghi.agreement.agreement.AgreementStatus.TERMINATED;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huunghi.eventing.Transitions;

/** The life of an agreement, whole. The agreement-service README shows the same table, and a test compares the two. */
final class AgreementTransitions {

    static final String CORRECT = "correct";
    static final String START_DRAFTING = "start-drafting";
    static final String REQUEST_CONSULTATION = "request-consultation";
    static final String RECORD_OPINION = "record-opinion";
    static final String ESCALATE_TO_PM = "escalate-to-pm";
    static final String RECORD_PM_OPINION = "record-pm-opinion";
    static final String APPROVE_TO_SIGN = "approve-to-sign";
    static final String SIGN = "sign";
    static final String SUBMIT_POST_SIGNING_REPORT = "submit-post-signing-report";
    static final String ENTER_INTO_FORCE = "enter-into-force";
    static final String AMEND = "amend";
    static final String EXTEND = "extend";
    static final String REAFFIRM = "reaffirm";
    static final String RECORD_ACTIVITY = "record-activity";
    static final String NOTICE_ACTIVITY = "notice-activity";
    static final String SUSPEND = "suspend";
    static final String RESUME = "resume";
    static final String PROPOSE_INHERITANCE = "propose-inheritance";
    static final String INHERIT = "inherit";
    static final String KEEP_INHERITED = "keep-inherited";
    static final String RENEW = "renew";
    static final String EXPIRE = "expire";
    static final String TERMINATE = "terminate";
    static final String REPLACE = "replace";
    static final String DROP = "drop";

    static final Transitions<AgreementStatus> TABLE = Transitions.of(AgreementStatus.class)
            .on(CORRECT, PROPOSED, PROPOSED, "corrected")
            .on(CORRECT, DRAFTING, DRAFTING, "corrected")
            .on(CORRECT, CONSULTING, CONSULTING, "corrected")
            .on(CORRECT, PM_OPINION, PM_OPINION, "corrected")
            .on(CORRECT, APPROVED_TO_SIGN, APPROVED_TO_SIGN, "corrected")
            .on(START_DRAFTING, PROPOSED, DRAFTING, "drafting-started")
            .on(REQUEST_CONSULTATION, DRAFTING, CONSULTING, "consultation-requested")
            .on(RECORD_OPINION, CONSULTING, CONSULTING, "opinion-recorded")
            .on(ESCALATE_TO_PM, CONSULTING, PM_OPINION, "escalated-to-pm")
            .on(RECORD_PM_OPINION, PM_OPINION, PM_OPINION, "pm-opinion-recorded")
            .on(APPROVE_TO_SIGN, EnumSet.of(CONSULTING, PM_OPINION), APPROVED_TO_SIGN, "approved-to-sign")
            .on(SIGN, APPROVED_TO_SIGN, SIGNED, "signed")
            .on(SUBMIT_POST_SIGNING_REPORT, SIGNED, SIGNED, "post-signing-report-submitted")
            .on(SUBMIT_POST_SIGNING_REPORT, IN_FORCE, IN_FORCE, "post-signing-report-submitted")
            .on(ENTER_INTO_FORCE, SIGNED, IN_FORCE, "entered-into-force")
            .on(AMEND, IN_FORCE, IN_FORCE, "amended")
            .on(AMEND, EXPIRED, EXPIRED, "amended")
            .on(EXTEND, EnumSet.of(IN_FORCE, EXPIRED), IN_FORCE, "extended")
            .on(REAFFIRM, IN_FORCE, IN_FORCE, "reaffirmed")
            .on(REAFFIRM, EXPIRED, EXPIRED, "reaffirmed")
            .on(RECORD_ACTIVITY, IN_FORCE, IN_FORCE, "activity-recorded")
            .on(RECORD_ACTIVITY, EXPIRED, EXPIRED, "activity-recorded")
            .on(NOTICE_ACTIVITY, IN_FORCE, IN_FORCE, "activity-noticed")
            .on(SUSPEND, IN_FORCE, SUSPENDED, "suspended")
            .on(RESUME, SUSPENDED, IN_FORCE, "resumed")
            .on(PROPOSE_INHERITANCE, IN_FORCE, IN_FORCE, "inheritance-proposed")
            .on(INHERIT, IN_FORCE, INHERITED, "inherited")
            .on(KEEP_INHERITED, INHERITED, IN_FORCE, "succession-decided")
            .on(RENEW, IN_FORCE, IN_FORCE, "renewed")
            .on(EXPIRE, EnumSet.of(IN_FORCE, SUSPENDED), EXPIRED, "expired")
            .on(TERMINATE, EnumSet.of(IN_FORCE, SUSPENDED), TERMINATED, "terminated")
            .on(TERMINATE, INHERITED, TERMINATED, "succession-decided")
            .on(REPLACE, EnumSet.of(IN_FORCE, SUSPENDED), REPLACED, "replaced")
            .on(REPLACE, INHERITED, REPLACED, "succession-decided")
            .on(DROP, EnumSet.of(PROPOSED, DRAFTING, CONSULTING, PM_OPINION, APPROVED_TO_SIGN), DROPPED, "dropped")
            .build();

    /** What happens of itself, and nobody can ask for. */
    private static final Set<String> OF_ITSELF = Set.of(NOTICE_ACTIVITY, PROPOSE_INHERITANCE, RENEW, EXPIRE);

    private AgreementTransitions() {}

    /** What a caller may do with an agreement in this status, in the order of the table. */
    static Set<String> offeredIn(AgreementStatus status) {
        return offered(TABLE.allowedIn(status));
    }

    /** The commands that the API offers. */
    static Set<String> offered() {
        return offered(TABLE.commands());
    }

    private static Set<String> offered(Set<String> commands) {
        var offered = new LinkedHashSet<>(commands);
        offered.removeAll(OF_ITSELF);
        return offered;
    }
}
