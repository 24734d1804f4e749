package org.huunghi.notification.officer.publishing;

import java.util.List;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerEvent;
import org.huunghi.notification.officer.OfficerStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about officers: neither contact data nor names. */
@Configuration(proxyBeanMethods = false)
class OfficerEventTypes {

    record State(String id, String unit, String post, List<Duty> duties, String language, OfficerStatus status) {
        static State of(Officer officer) {
            var profile = officer.profile();
            return new State(
                    officer.id(),
                    profile.unit(),
                    profile.post(),
                    profile.duties(),
                    profile.language().code(),
                    officer.status());
        }
    }

    record Nothing() {}

    record Fields(List<String> fields) {}

    @Bean
    EventCatalogue<Officer, OfficerEvent> officerEvents() {
        return EventCatalogue.<Officer, OfficerEvent, State>of(
                        "officer", "/notification-service", State.class, State::of)
                .event(
                        OfficerEvent.Registered.class,
                        "registered",
                        Nothing.class,
                        event -> new Nothing(),
                        "Cán bộ đầu mối được đăng ký",
                        "An officer was registered")
                .event(
                        OfficerEvent.Updated.class,
                        "updated",
                        Fields.class,
                        event -> new Fields(event.changed()),
                        "Thông tin cán bộ được cập nhật",
                        "An officer's entry was updated")
                .event(
                        OfficerEvent.Deactivated.class,
                        "deactivated",
                        Nothing.class,
                        event -> new Nothing(),
                        "Cán bộ thôi nhận thông báo",
                        "An officer was taken out of service")
                .event(
                        OfficerEvent.Reactivated.class,
                        "reactivated",
                        Nothing.class,
                        event -> new Nothing(),
                        "Cán bộ nhận thông báo trở lại",
                        "An officer was taken back into service")
                .build();
    }
}
