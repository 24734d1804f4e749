package org.huunghi.agreement.feed;

import static org.huunghi.agreement.feed.FeedStatus.ACTIVE;
import static org.huunghi.agreement.feed.FeedStatus.REVOKED;

import org.huunghi.eventing.Transitions;

/** The life of a feed, whole. The agreement-service README shows the same table, and a test compares the two. */
final class FeedTransitions {

    static final String ROTATE = "rotate";
    static final String REVOKE = "revoke";

    static final Transitions<FeedStatus> TABLE = Transitions.of(FeedStatus.class)
            .on(ROTATE, ACTIVE, ACTIVE, "rotated")
            .on(REVOKE, ACTIVE, REVOKED, "revoked")
            .build();

    private FeedTransitions() {}
}
