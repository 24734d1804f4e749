package org.huunghi.agreement.feed.publishing;

import java.time.Instant;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedEvent;
import org.huunghi.agreement.feed.FeedScope;
import org.huunghi.agreement.feed.FeedStatus;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about feeds, and under which names; never anything of their addresses. */
@Configuration(proxyBeanMethods = false)
class FeedEventTypes {

    /** The state says it all. */
    record Nothing() {}

    record FeedState(
            String id,
            String owner,
            String unit,
            FeedScope.Kind kind,
            String value,
            FeedStatus status,
            Instant createdAt) {

        static FeedState of(Feed feed) {
            return new FeedState(
                    feed.id(),
                    feed.owner(),
                    feed.unit(),
                    feed.scope().kind(),
                    feed.scope().value(),
                    feed.status(),
                    feed.createdAt());
        }
    }

    @Bean
    EventCatalogue<Feed, FeedEvent> feedEvents() {
        return catalogue();
    }

    static EventCatalogue<Feed, FeedEvent> catalogue() {
        return EventCatalogue.<Feed, FeedEvent, FeedState>of(
                        "feed", "/agreement-service", FeedState.class, FeedState::of)
                .event(
                        FeedEvent.Created.class,
                        "created",
                        Nothing.class,
                        e -> new Nothing(),
                        "Đã tạo lịch theo dõi",
                        "A calendar feed has been created")
                .event(
                        FeedEvent.Rotated.class,
                        "rotated",
                        Nothing.class,
                        e -> new Nothing(),
                        "Đã đổi địa chỉ của lịch theo dõi",
                        "A calendar feed has a new address")
                .event(
                        FeedEvent.Revoked.class,
                        "revoked",
                        Nothing.class,
                        e -> new Nothing(),
                        "Đã thu hồi lịch theo dõi",
                        "A calendar feed has been revoked")
                .build();
    }
}
