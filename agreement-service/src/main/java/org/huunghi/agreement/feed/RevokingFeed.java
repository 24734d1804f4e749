package org.huunghi.agreement.feed;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** The owner takes the address back for good. */
public final class RevokingFeed {

    private final ChangingFeed changing;

    public RevokingFeed(ChangingFeed changing) {
        this.changing = changing;
    }

    public Outcome<Feed, FeedRejection> revoke(String id, long expectedVersion, Actor by) {
        return changing.change(id, expectedVersion, by, Feed::revoke);
    }
}
