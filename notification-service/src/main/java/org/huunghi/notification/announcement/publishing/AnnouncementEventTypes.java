package org.huunghi.notification.announcement.publishing;

import java.math.BigDecimal;
import java.util.List;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.AnnouncementEvent;
import org.huunghi.notification.announcement.AnnouncementStatus;
import org.huunghi.notification.announcement.Estimate;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about announcements: to whom and how many, never the words. */
@Configuration(proxyBeanMethods = false)
class AnnouncementEventTypes {

    record State(
            String id,
            String author,
            List<String> units,
            List<Duty> duties,
            List<Channel> channels,
            Boolean test,
            AnnouncementStatus status,
            int queued) {
        static State of(Announcement announcement) {
            var target = announcement.target();
            return new State(
                    announcement.id(),
                    announcement.author(),
                    target.units(),
                    target.duties(),
                    target.channels(),
                    target.test() ? true : null,
                    announcement.status(),
                    announcement.progress().queued());
        }
    }

    record Nothing() {}

    record Count(int queued) {}

    record Measure(
            int recipients, int unreachable, int emails, int sms, int smsParts, BigDecimal cost, String currency) {
        static Measure of(Estimate estimate) {
            return new Measure(
                    estimate.recipients(),
                    estimate.unreachable(),
                    estimate.emails(),
                    estimate.sms(),
                    estimate.smsParts(),
                    estimate.cost().amount(),
                    estimate.cost().currency());
        }
    }

    @Bean
    EventCatalogue<Announcement, AnnouncementEvent> announcementEvents() {
        var catalogue = EventCatalogue.<Announcement, AnnouncementEvent, State>of(
                "announcement", "/notification-service", State.class, State::of);
        return sending(deciding(catalogue)).build();
    }

    private static EventCatalogue.Builder<Announcement, AnnouncementEvent> deciding(
            EventCatalogue.Builder<Announcement, AnnouncementEvent> catalogue) {
        return catalogue
                .event(
                        AnnouncementEvent.Drafted.class,
                        "drafted",
                        Nothing.class,
                        event -> new Nothing(),
                        "Thông cáo được soạn",
                        "An announcement was drafted")
                .event(
                        AnnouncementEvent.Released.class,
                        "released",
                        Measure.class,
                        event -> Measure.of(event.estimate()),
                        "Thông cáo được gửi đi",
                        "It goes to few and is sent at once")
                .event(
                        AnnouncementEvent.Submitted.class,
                        "submitted",
                        Measure.class,
                        event -> Measure.of(event.estimate()),
                        "Thông cáo chờ người thứ hai duyệt",
                        "A second person must approve it")
                .event(
                        AnnouncementEvent.Approved.class,
                        "approved",
                        Nothing.class,
                        event -> new Nothing(),
                        "Thông cáo được duyệt",
                        "A second person approved it")
                .event(
                        AnnouncementEvent.Refused.class,
                        "refused",
                        Nothing.class,
                        event -> new Nothing(),
                        "Thông cáo không được duyệt",
                        "A second person refused it");
    }

    private static EventCatalogue.Builder<Announcement, AnnouncementEvent> sending(
            EventCatalogue.Builder<Announcement, AnnouncementEvent> catalogue) {
        return catalogue
                .event(
                        AnnouncementEvent.Advanced.class,
                        "advanced",
                        Count.class,
                        event -> new Count(event.queued()),
                        "Một đợt thông báo được xếp hàng",
                        "A batch of its messages was queued")
                .event(
                        AnnouncementEvent.Finished.class,
                        "finished",
                        Count.class,
                        event -> new Count(event.queued()),
                        "Mọi thông báo đã được xếp hàng",
                        "All its messages are queued")
                .event(
                        AnnouncementEvent.Withdrawn.class,
                        "withdrawn",
                        Count.class,
                        event -> new Count(event.queued()),
                        "Thông cáo bị rút",
                        "It was withdrawn");
    }
}
