package org.huunghi.aid.item;

import static org.huunghi.aid.item.AidStatus.AGREEMENT_SIGNED;
import static org.huunghi.aid.item.AidStatus.APPRAISING;
import static org.huunghi.aid.item.AidStatus.APPROVED;
import static org.huunghi.aid.item.AidStatus.COMPLETED;
import static org.huunghi.aid.item.AidStatus.DOSSIER_INCOMPLETE;
import static org.huunghi.aid.item.AidStatus.DOSSIER_VALID;
import static org.huunghi.aid.item.AidStatus.IMPLEMENTING;
import static org.huunghi.aid.item.AidStatus.PROPOSED;
import static org.huunghi.aid.item.AidStatus.REJECTED;
import static org.huunghi.aid.item.AidStatus.SETTLED;
import static org.huunghi.aid.item.AidStatus.SUSPENDED;
import static org.huunghi.aid.item.AidStatus.TERMINATED;
import static org.huunghi.aid.item.AidStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.huunghi.eventing.Transitions;

/** The life of an aid item, whole. The aid-service README shows the same table, and a test compares the two. */
final class AidTransitions {

    static final String VALIDATE_DOSSIER = "validate-dossier";
    static final String RETURN_DOSSIER = "return-dossier";
    static final String START_APPRAISAL = "start-appraisal";
    static final String APPROVE = "approve";
    static final String REJECT = "reject";
    static final String SIGN_AGREEMENT = "sign-agreement";
    static final String START_IMPLEMENTATION = "start-implementation";

    /** The commands that the API offers today. */
    private static final Set<String> OFFERED = Set.of(
            VALIDATE_DOSSIER, RETURN_DOSSIER, START_APPRAISAL, APPROVE, REJECT, SIGN_AGREEMENT, START_IMPLEMENTATION);

    private static final Set<AidStatus> UNDECIDED = EnumSet.of(PROPOSED, DOSSIER_INCOMPLETE, DOSSIER_VALID, APPRAISING);
    private static final Set<AidStatus> UNDER_WAY = EnumSet.of(APPROVED, AGREEMENT_SIGNED, IMPLEMENTING, SUSPENDED);

    static final Transitions<AidStatus> TABLE = Transitions.of(AidStatus.class)
            .on(VALIDATE_DOSSIER, EnumSet.of(PROPOSED, DOSSIER_INCOMPLETE), DOSSIER_VALID, "dossier-validated")
            .on(RETURN_DOSSIER, EnumSet.of(PROPOSED, DOSSIER_VALID), DOSSIER_INCOMPLETE, "dossier-returned")
            .on(START_APPRAISAL, DOSSIER_VALID, APPRAISING, "appraisal-started")
            .on("request-opinion", APPRAISING, APPRAISING, "opinion-requested")
            .on("receive-opinion", APPRAISING, APPRAISING, "opinion-received")
            .on("mark-opinion-overdue", APPRAISING, APPRAISING, "opinion-overdue")
            .on(APPROVE, APPRAISING, APPROVED, "approved")
            .on(REJECT, APPRAISING, REJECTED, "rejected")
            .on("accept-emergency", PROPOSED, APPROVED, "emergency-accepted")
            .on(SIGN_AGREEMENT, APPROVED, AGREEMENT_SIGNED, "agreement-signed")
            .on(START_IMPLEMENTATION, AGREEMENT_SIGNED, IMPLEMENTING, "implementation-started")
            .on("receive", IMPLEMENTING, IMPLEMENTING, "received")
            .on("disburse", IMPLEMENTING, IMPLEMENTING, "disbursed")
            .on("detect-over-receipt", IMPLEMENTING, IMPLEMENTING, "over-receipt-detected")
            .on("adjust", IMPLEMENTING, IMPLEMENTING, "adjusted")
            .on("mark-report-due", IMPLEMENTING, IMPLEMENTING, "report-due")
            .on("submit-report", IMPLEMENTING, IMPLEMENTING, "report-submitted")
            .on("mark-report-overdue", IMPLEMENTING, IMPLEMENTING, "report-overdue")
            .on("suspend", IMPLEMENTING, SUSPENDED, "suspended")
            .on("resume", SUSPENDED, IMPLEMENTING, "resumed")
            .on("complete", IMPLEMENTING, COMPLETED, "completed")
            .on("settle", COMPLETED, SETTLED, "settled")
            .on("withdraw", UNDECIDED, WITHDRAWN, "withdrawn")
            .on("terminate", UNDER_WAY, TERMINATED, "terminated")
            .build();

    private AidTransitions() {}

    /** What a caller may do with an item in this status, in the order of the table. */
    static Set<String> offeredIn(AidStatus status) {
        var offered = new LinkedHashSet<>(TABLE.allowedIn(status));
        offered.retainAll(OFFERED);
        return offered;
    }
}
