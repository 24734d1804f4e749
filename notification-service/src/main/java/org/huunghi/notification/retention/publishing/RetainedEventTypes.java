package org.huunghi.notification.retention.publishing;

import java.time.Instant;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.retention.Retained;
import org.huunghi.notification.retention.RetainedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about retention: how much is gone, by which rule. */
@Configuration(proxyBeanMethods = false)
class RetainedEventTypes {

    /**
     * @param id of the rule
     * @param removed records in all
     */
    record State(String id, long removed, Instant lastAt) {
        static State of(Retained retained) {
            return new State(retained.rule(), retained.removed(), retained.lastAt());
        }
    }

    record Removal(int records, Instant before) {}

    @Bean
    EventCatalogue<Retained, RetainedEvent> retainedEvents() {
        return EventCatalogue.<Retained, RetainedEvent, State>of(
                        "retention", "/notification-service", State.class, State::of)
                .event(
                        RetainedEvent.Purged.class,
                        "purged",
                        Removal.class,
                        event -> new Removal(event.records(), event.before()),
                        "Dữ liệu quá hạn lưu trữ được xóa",
                        "What was kept long enough was removed")
                .build();
    }
}
