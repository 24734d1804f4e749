package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.notification.announcement.Addressees;
import org.huunghi.notification.announcement.AnnouncementRights;
import org.huunghi.notification.announcement.Announcements;
import org.huunghi.notification.announcement.DecidingAnnouncement;
import org.huunghi.notification.announcement.DraftingAnnouncement;
import org.huunghi.notification.announcement.MeasuringAnnouncement;
import org.huunghi.notification.announcement.SendingAnnouncements;
import org.huunghi.notification.announcement.SubmittingAnnouncement;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.Announcing;
import org.huunghi.notification.notification.Hours;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.notification.Queueing;
import org.huunghi.notification.notification.Slots;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Tariff;
import org.huunghi.notification.template.Templates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnnouncementSettings.class)
class AnnouncementWiring {

    @Bean
    Announcing announcing(
            Templates templates,
            Rendering rendering,
            Hours hours,
            Queueing queueing,
            Tally tally,
            NotificationSettings settings,
            Clock clock) {
        return new Announcing(templates, rendering, new Slots(hours, settings.burst()), queueing, tally, clock);
    }

    @Bean
    AnnouncementRights announcementRights(Provinces provinces) {
        return new AnnouncementRights(provinces);
    }

    @Bean
    Addressees addressees(Officers officers, UnitPolicies policies) {
        return new Addressees(officers, policies);
    }

    @Bean
    DraftingAnnouncement draftingAnnouncement(Announcements announcements, AnnouncementRights rights, Clock clock) {
        return new DraftingAnnouncement(announcements, rights, clock);
    }

    @Bean
    MeasuringAnnouncement measuringAnnouncement(Addressees addressees, Announcing announcing, Tariff tariff) {
        return new MeasuringAnnouncement(addressees, announcing, new Money(tariff.part(), tariff.currency()));
    }

    @Bean
    SubmittingAnnouncement submittingAnnouncement(
            Announcements announcements,
            AnnouncementRights rights,
            MeasuringAnnouncement measuring,
            AnnouncementSettings settings,
            Clock clock) {
        return new SubmittingAnnouncement(announcements, rights, measuring, settings.limit(), clock);
    }

    @Bean
    DecidingAnnouncement decidingAnnouncement(Announcements announcements, AnnouncementRights rights, Clock clock) {
        return new DecidingAnnouncement(announcements, rights, clock);
    }

    @Bean
    Rounds announcementRounds(
            Announcements announcements,
            Addressees addressees,
            Announcing announcing,
            AnnouncementSettings settings,
            Clock clock) {
        var sending = new SendingAnnouncements(announcements, addressees, announcing, settings.batch(), clock);
        return new Rounds("announcements", sending::advance, settings.look());
    }
}
