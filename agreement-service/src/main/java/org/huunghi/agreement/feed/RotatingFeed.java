package org.huunghi.agreement.feed;

import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** The address has come into other hands, or may have: the feed gets a new one. */
public final class RotatingFeed {

    private final ChangingFeed changing;

    public RotatingFeed(ChangingFeed changing) {
        this.changing = changing;
    }

    public Addressed rotate(String id, long expectedVersion, Actor by) {
        var secret = Secret.fresh();
        var outcome = changing.change(id, expectedVersion, by, feed -> feed.rotate(secret.fingerprint()));
        return new Addressed(outcome, outcome instanceof Outcome.Done ? secret.text() : null);
    }
}
