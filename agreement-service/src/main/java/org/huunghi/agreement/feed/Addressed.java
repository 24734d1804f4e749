package org.huunghi.agreement.feed;

import org.huunghi.eventing.Outcome;

/**
 * A feed together with what its address ends with, which is told this once.
 *
 * @param secret {@code null} when it was refused
 */
public record Addressed(Outcome<Feed, FeedRejection> outcome, String secret) {

    static Addressed refused(FeedRejection reason) {
        return new Addressed(Outcome.refused(reason), null);
    }

    @Override
    public String toString() {
        return "feed with its secret";
    }
}
