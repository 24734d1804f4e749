package org.huunghi.agreement.feed;

import java.time.Clock;
import java.util.function.Function;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every command on a feed has in common: its owner alone may give it. */
public final class ChangingFeed {

    private final Feeds feeds;
    private final Clock clock;

    public ChangingFeed(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    Outcome<Feed, FeedRejection> change(
            String id,
            long expectedVersion,
            Actor by,
            Function<Feed, Decision<Feed, FeedEvent, FeedRejection>> command) {
        var found = feeds.find(id).filter(feed -> feed.aggregate().isOf(by.id()));
        if (found.isEmpty()) {
            return Outcome.refused(new FeedRejection.NotFound(id));
        }
        var before = found.get().at(expectedVersion);
        return switch (command.apply(before.aggregate())) {
            case Decision.Accepted<Feed, FeedEvent, FeedRejection> accepted ->
                Outcome.done(feeds.save(before, accepted, Attribution.of(by, clock.instant())));
            case Decision.Rejected<Feed, FeedEvent, FeedRejection>(FeedRejection reason) -> Outcome.refused(reason);
        };
    }
}
