package org.huunghi.notification.officer.publishing;

import java.util.List;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.officer.Absence;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerEvent;
import org.huunghi.notification.officer.OfficerStatus;
import org.huunghi.notification.officer.Preference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about officers: neither contact data nor names. */
@Configuration(proxyBeanMethods = false)
class OfficerEventTypes {

    /**
     * @param language the preferred one
     * @param languages all of them, in order
     */
    record State(
            String id,
            String unit,
            String post,
            List<Duty> duties,
            String language,
            List<String> languages,
            OfficerStatus status) {
        static State of(Officer officer) {
            var profile = officer.profile();
            return new State(
                    officer.id(),
                    profile.unit(),
                    profile.post(),
                    profile.duties(),
                    profile.languages().isEmpty() ? null : profile.languages().getFirst(),
                    profile.languages(),
                    officer.status());
        }
    }

    record Nothing() {}

    record Fields(List<String> fields) {}

    record Absences(List<Absence> absences) {}

    record Preferences(List<Preference> preferences) {}

    record On(Channel channel) {}

    record Refusal(Channel channel, int triesLeft) {}

    record Fault(Channel channel, String code) {}

    @Bean
    EventCatalogue<Officer, OfficerEvent> officerEvents() {
        var catalogue = EventCatalogue.<Officer, OfficerEvent, State>of(
                "officer", "/notification-service", State.class, State::of);
        return contacts(arrangements(entry(catalogue))).build();
    }

    private static EventCatalogue.Builder<Officer, OfficerEvent> entry(
            EventCatalogue.Builder<Officer, OfficerEvent> catalogue) {
        return catalogue
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
                .event(
                        OfficerEvent.ContactsForgotten.class,
                        "contacts-forgotten",
                        Nothing.class,
                        event -> new Nothing(),
                        "Địa chỉ liên hệ của cán bộ đã thôi việc được xóa",
                        "The contact points of an officer who left were removed");
    }

    private static EventCatalogue.Builder<Officer, OfficerEvent> arrangements(
            EventCatalogue.Builder<Officer, OfficerEvent> catalogue) {
        return catalogue
                .event(
                        OfficerEvent.AbsencesSet.class,
                        "absences-set",
                        Absences.class,
                        event -> new Absences(event.absences()),
                        "Lịch vắng mặt và người thay thế được đặt lại",
                        "It was said when an officer is away and who stands in")
                .event(
                        OfficerEvent.PreferencesSet.class,
                        "preferences-set",
                        Preferences.class,
                        event -> new Preferences(event.preferences()),
                        "Tùy chọn nhận thông báo được đặt lại",
                        "It was said what an officer wants to learn how");
    }

    private static EventCatalogue.Builder<Officer, OfficerEvent> contacts(
            EventCatalogue.Builder<Officer, OfficerEvent> catalogue) {
        return catalogue
                .event(
                        OfficerEvent.CodeIssued.class,
                        "code-issued",
                        On.class,
                        event -> new On(event.channel()),
                        "Mã xác minh được gửi",
                        "A code was sent to a contact point")
                .event(
                        OfficerEvent.CodeRefused.class,
                        "code-refused",
                        Refusal.class,
                        event -> new Refusal(event.channel(), event.triesLeft()),
                        "Mã xác minh nhập sai",
                        "A wrong code was entered")
                .event(
                        OfficerEvent.ContactVerified.class,
                        "contact-verified",
                        On.class,
                        event -> new On(event.channel()),
                        "Địa chỉ liên hệ được xác minh",
                        "A contact point was verified")
                .event(
                        OfficerEvent.ContactDisabled.class,
                        "contact-disabled",
                        Fault.class,
                        event -> new Fault(event.channel(), event.code()),
                        "Địa chỉ liên hệ bị ngừng sử dụng",
                        "A contact point was put out of use");
    }
}
