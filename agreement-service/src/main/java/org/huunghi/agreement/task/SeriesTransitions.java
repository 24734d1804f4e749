package org.huunghi.agreement.task;

import org.huunghi.eventing.Transitions;

/** The life of a series, whole. The agreement-service README shows the same table, and a test compares the two. */
final class SeriesTransitions {

    static final String GENERATE = "generate";
    static final String END = "end";

    static final Transitions<SeriesStatus> TABLE = Transitions.of(SeriesStatus.class)
            .on(GENERATE, SeriesStatus.ACTIVE, SeriesStatus.ACTIVE, "generated")
            .on(END, SeriesStatus.ACTIVE, SeriesStatus.ENDED, "ended")
            .build();

    private SeriesTransitions() {}
}
