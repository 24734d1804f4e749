package org.huunghi.agreement.feed.web;

import java.time.Instant;
import java.util.Optional;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedScope;
import org.huunghi.agreement.feed.FeedStatus;
import org.huunghi.agreement.feed.Feeds;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows feeds to their owners. The address is not among what can be shown again. */
@Component
class FeedView implements AggregateView<Feed, FeedView.ShownFeed> {

    static final String PATH = "/api/v1/feeds";

    /**
     * A feed as its owner sees it.
     *
     * @param url its address, only in the answer to the request that made it
     */
    record ShownFeed(
            String id,
            long version,
            FeedScope.Kind kind,
            String value,
            FeedStatus status,
            Instant createdAt,
            String url) {

        ShownFeed at(String address) {
            return new ShownFeed(id, version, kind, value, status, createdAt, address);
        }
    }

    private final Feeds feeds;

    FeedView(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public Class<Feed> type() {
        return Feed.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Feed feed) {
        return feed.id();
    }

    @Override
    public ShownFeed body(Feed feed, long version) {
        return new ShownFeed(
                feed.id(), version, feed.scope().kind(), feed.scope().value(), feed.status(), feed.createdAt(), null);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return feeds.answer(id, key);
    }
}
