package org.huunghi.notification.template.publishing;

import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.SmsPolicy;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateEvent;
import org.huunghi.notification.template.TemplateStatus;
import org.huunghi.notification.template.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about templates: every wording they ever had. */
@Configuration(proxyBeanMethods = false)
class TemplateEventTypes {

    record Words(
            String subject,
            String text,
            String html,
            SmsPolicy.Accents accents,
            Integer maxParts,
            String brandname,
            String carrierTemplate) {
        static Words of(Wording wording) {
            var sms = wording.sms();
            return new Words(
                    wording.subject(),
                    wording.text(),
                    wording.html(),
                    sms == null ? null : sms.accents(),
                    sms == null ? null : sms.maxParts(),
                    sms == null ? null : sms.carrier().brandname(),
                    sms == null ? null : sms.carrier().template());
        }
    }

    /**
     * @param words those in use
     * @param draft the next ones, absent when there are none
     */
    record State(
            String id,
            String event,
            Channel channel,
            String language,
            TemplateStatus status,
            Words words,
            Words draft) {
        static State of(Template template) {
            var key = template.key();
            return new State(
                    template.id(),
                    key.occasion().code(),
                    key.channel(),
                    key.language().code(),
                    template.status(),
                    Words.of(template.wording()),
                    template.draft() == null ? null : Words.of(template.draft()));
        }
    }

    record Nothing() {}

    record Test(String with) {}

    record Edit(Words before) {}

    @Bean
    EventCatalogue<Template, TemplateEvent> templateEvents() {
        return EventCatalogue.<Template, TemplateEvent, State>of(
                        "template", "/notification-service", State.class, State::of)
                .event(
                        TemplateEvent.Drafted.class,
                        "drafted",
                        Nothing.class,
                        event -> new Nothing(),
                        "Mẫu thông báo có bản thảo mới",
                        "A template has a new draft")
                .event(
                        TemplateEvent.Tested.class,
                        "tested",
                        Test.class,
                        event -> new Test(event.with()),
                        "Bản thảo của mẫu thông báo được kiểm tra",
                        "A template's draft was tested")
                .event(
                        TemplateEvent.Edited.class,
                        "edited",
                        Edit.class,
                        event -> new Edit(Words.of(event.before())),
                        "Mẫu thông báo được sửa",
                        "A template was edited")
                .build();
    }
}
