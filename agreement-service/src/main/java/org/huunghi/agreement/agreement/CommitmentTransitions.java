package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.CommitmentStatus.DELIVERED;
import static org.huunghi.agreement.agreement.CommitmentStatus.IN_PROGRESS;
import static org.huunghi.agreement.agreement.CommitmentStatus.NOT_DELIVERED;
import static org.huunghi.agreement.agreement.CommitmentStatus.PLANNED;
import static org.huunghi.agreement.agreement.CommitmentStatus.WAIVED;

import java.util.EnumSet;
import org.huunghi.eventing.Transitions;

/** The life of a commitment, whole. The agreement-service README shows the same table, and a test compares the two. */
final class CommitmentTransitions {

    static final String START = "start";
    static final String DELIVER = "deliver";
    static final String FAIL = "fail";
    static final String WAIVE = "waive";

    static final Transitions<CommitmentStatus> TABLE = Transitions.of(CommitmentStatus.class)
            .on(START, PLANNED, IN_PROGRESS, "commitment-started")
            .on(DELIVER, EnumSet.of(PLANNED, IN_PROGRESS), DELIVERED, "commitment-delivered")
            .on(FAIL, EnumSet.of(PLANNED, IN_PROGRESS), NOT_DELIVERED, "commitment-not-delivered")
            .on(WAIVE, EnumSet.of(PLANNED, IN_PROGRESS), WAIVED, "commitment-waived")
            .build();

    private CommitmentTransitions() {}
}
