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

    static final String START_DRAFTING = "start-drafting";
    static final String REQUEST_CONSULTATION = "request-consultation";
    static final String RECORD_OPINION = "record-opinion";
    static final String ESCALATE_TO_PM = "escalate-to-pm";
    static final String RECORD_PM_OPINION = "record-pm-opinion";
    static final String APPROVE_TO_SIGN = "approve-to-sign";
    static final String SIGN = "sign";
    static final String ENTER_INTO_FORCE = "enter-into-force";
    static final String REAFFIRM = "reaffirm";
    static final String DROP = "drop";

    static final Transitions<AgreementStatus> TABLE = Transitions.of(AgreementStatus.class)
            .on(START_DRAFTING, PROPOSED, DRAFTING, "drafting-started")
            .on(REQUEST_CONSULTATION, DRAFTING, CONSULTING, "consultation-requested")
            .on(RECORD_OPINION, CONSULTING, CONSULTING, "opinion-recorded")
            .on(ESCALATE_TO_PM, CONSULTING, PM_OPINION, "escalated-to-pm")
            .on(RECORD_PM_OPINION, PM_OPINION, PM_OPINION, "pm-opinion-recorded")
            .on(APPROVE_TO_SIGN, EnumSet.of(CONSULTING, PM_OPINION), APPROVED_TO_SIGN, "approved-to-sign")
            .on(SIGN, APPROVED_TO_SIGN, SIGNED, "signed")
            .on("submit-post-signing-report", SIGNED, SIGNED, "post-signing-report-submitted")
            .on("submit-post-signing-report", IN_FORCE, IN_FORCE, "post-signing-report-submitted")
            .on(ENTER_INTO_FORCE, SIGNED, IN_FORCE, "entered-into-force")
            .on("amend", IN_FORCE, IN_FORCE, "amended")
            .on("extend", IN_FORCE, IN_FORCE, "extended")
            .on(REAFFIRM, IN_FORCE, IN_FORCE, "reaffirmed")
            .on("suspend", IN_FORCE, SUSPENDED, "suspended")
            .on("resume", SUSPENDED, IN_FORCE, "resumed")
            .on("inherit", IN_FORCE, INHERITED, "inherited")
            .on("keep-inherited", INHERITED, IN_FORCE, "succession-decided")
            .on("expire", EnumSet.of(IN_FORCE, SUSPENDED), EXPIRED, "expired")
            .on("terminate", EnumSet.of(IN_FORCE, SUSPENDED), TERMINATED, "terminated")
            .on("terminate", INHERITED, TERMINATED, "succession-decided")
            .on("replace", EnumSet.of(IN_FORCE, SUSPENDED), REPLACED, "replaced")
            .on("replace", INHERITED, REPLACED, "succession-decided")
            .on(DROP, EnumSet.of(PROPOSED, DRAFTING, CONSULTING, PM_OPINION, APPROVED_TO_SIGN), DROPPED, "dropped")
            .build();

    /** The commands that the API offers today. */
    static final Set<String> OFFERED = Set.of(
            START_DRAFTING,
            REQUEST_CONSULTATION,
            RECORD_OPINION,
            ESCALATE_TO_PM,
            RECORD_PM_OPINION,
            APPROVE_TO_SIGN,
            SIGN,
            ENTER_INTO_FORCE,
            REAFFIRM,
            DROP);

    private AgreementTransitions() {}

    /** What a caller may do with an agreement in this status, in the order of the table. */
    static Set<String> offeredIn(AgreementStatus status) {
        var offered = new LinkedHashSet<>(TABLE.allowedIn(status));
        offered.retainAll(OFFERED);
        return offered;
    }
}
