package org.huunghi.agreement.scholarship;

import org.huunghi.eventing.Transitions;

/** The life of a scholarship, whole. The agreement-service README shows the same table, and a test compares the two. */
final class ScholarshipTransitions {

    static final String GRADUATE = "graduate";
    static final String WITHDRAW = "withdraw";

    static final Transitions<ScholarshipStatus> TABLE = Transitions.of(ScholarshipStatus.class)
            .on(GRADUATE, ScholarshipStatus.ENROLLED, ScholarshipStatus.GRADUATED, "graduated")
            .on(WITHDRAW, ScholarshipStatus.ENROLLED, ScholarshipStatus.WITHDRAWN, "withdrawn")
            .build();

    private ScholarshipTransitions() {}
}
