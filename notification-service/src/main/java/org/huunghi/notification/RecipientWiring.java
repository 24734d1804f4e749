package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.notification.known.KnownCalendars;
import org.huunghi.notification.known.KnownMergers;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.Mergers;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.ChoosingAgain;
import org.huunghi.notification.notification.ChoosingRecipients;
import org.huunghi.notification.notification.Hours;
import org.huunghi.notification.notification.NotificationRights;
import org.huunghi.notification.notification.RecentCalendars;
import org.huunghi.notification.notification.RecentStaff;
import org.huunghi.notification.notification.RecentTasks;
import org.huunghi.notification.notification.RecentUnits;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.policy.UnitPolicies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is told, and when nobody is disturbed. */
@Configuration(proxyBeanMethods = false)
class RecipientWiring {

    @Bean
    OwnChanges ownChanges() {
        return new OwnChanges();
    }

    @Bean
    RecentStaff recentStaff(Officers officers, OwnChanges changes, Clock clock) {
        return new RecentStaff(officers, changes, clock);
    }

    @Bean
    RecentTasks recentTasks(KnownTasks tasks, Clock clock) {
        return new RecentTasks(tasks, clock);
    }

    @Bean
    Provinces provinces(KnownUnits units) {
        return new Provinces(units);
    }

    @Bean
    Mergers mergers(KnownMergers known) {
        return new Mergers(known);
    }

    @Bean
    Hours hours(KnownCalendars calendars, OwnChanges changes, NotificationSettings settings, Clock clock) {
        return new Hours(new RecentCalendars(calendars, changes, clock), settings.hours(), clock.getZone());
    }

    @Bean
    ChoosingRecipients choosingRecipients(
            RecentStaff officers,
            KnownUnits units,
            UnitPolicies policies,
            Hours hours,
            OwnChanges changes,
            Clock clock) {
        return new ChoosingRecipients(officers, new RecentUnits(units, changes, clock), policies, hours, clock);
    }

    @Bean
    ChoosingAgain choosingAgain(
            ChoosingRecipients choosing,
            RecentTasks tasks,
            UnitPolicies policies,
            RecentStaff officers,
            Hours hours,
            Clock clock) {
        return new ChoosingAgain(choosing, tasks, policies, officers, hours, clock);
    }

    @Bean
    NotificationRights notificationRights(Provinces provinces) {
        return new NotificationRights(provinces);
    }
}
