package org.huunghi.agreement.feed;

import java.time.Instant;

/** Since when feeds show what they show, so that a program that asks again can be told that nothing is new. */
public interface FeedEditions {

    /**
     * @param digest of what the feed shows
     * @return when it first showed this, now if it did not before
     */
    Instant since(String feed, String digest, Instant now);
}
