package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.CallingOnTime;
import org.huunghi.notification.notification.ChoosingAgain;
import org.huunghi.notification.notification.ChoosingRecipients;
import org.huunghi.notification.notification.Hours;
import org.huunghi.notification.notification.Ladder;
import org.huunghi.notification.notification.LastLook;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Postroom;
import org.huunghi.notification.notification.Queueing;
import org.huunghi.notification.notification.RecentMandates;
import org.huunghi.notification.notification.RecentStaff;
import org.huunghi.notification.notification.RecentTasks;
import org.huunghi.notification.notification.RecipientPace;
import org.huunghi.notification.notification.Recording;
import org.huunghi.notification.notification.ResendingNotification;
import org.huunghi.notification.notification.Slots;
import org.huunghi.notification.notification.StillWorthwhile;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.notification.Telling;
import org.huunghi.notification.notification.ToldBefore;
import org.huunghi.notification.notification.Trials;
import org.huunghi.notification.notification.Wishes;
import org.huunghi.notification.officer.Mandates;
import org.huunghi.notification.policy.UnitPolicies;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an event calls for, and what of it waits for its day. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class QueueingWiring {

    @Bean
    Trials trials(
            RecentStaff officers, UnitPolicies policies, @Value("${huunghi.sending.simulated}") boolean everything) {
        return new Trials(officers, policies, everything);
    }

    @Bean
    Queueing queueing(
            Notifications notifications,
            Postroom postroom,
            Tally tally,
            NotificationSettings settings,
            Hours hours,
            Provinces provinces,
            Trials trials,
            Clock clock) {
        var limit = settings.perRecipient();
        return new Queueing(
                notifications,
                postroom,
                tally,
                settings.worthwhile(),
                settings.lease(),
                new RecipientPace(limit.messages(), limit.within(), hours, notifications),
                provinces,
                trials,
                clock);
    }

    @Bean
    Telling telling(
            ChoosingRecipients choosing,
            RecentStaff officers,
            Mandates mandates,
            OwnChanges changes,
            Hours hours,
            Queueing queueing,
            Tally tally,
            Notifications notifications,
            NotificationSettings settings,
            Clock clock) {
        var wishes = new Wishes(officers, new RecentMandates(mandates, changes, clock));
        var slots = new Slots(hours, settings.burst());
        var toldBefore = new ToldBefore(notifications, slots);
        return new Telling(choosing, wishes, slots, toldBefore, queueing, tally);
    }

    @Bean
    Ladder ladder(Hours hours, Queueing queueing) {
        return new Ladder(hours, queueing);
    }

    @Bean
    NotifyingUnits notifyingUnits(Telling telling, Ladder ladder) {
        return new NotifyingUnits(telling, ladder);
    }

    @Bean
    StillWorthwhile stillWorthwhile(RecentTasks tasks) {
        return new StillWorthwhile(tasks);
    }

    @Bean
    CallingOnTime callingOnTime(
            Notifications notifications,
            StillWorthwhile worthwhile,
            ChoosingAgain choosing,
            Telling telling,
            Ladder ladder,
            Recording recording,
            Tally tally,
            Clock clock) {
        return new CallingOnTime(notifications, worthwhile, choosing, telling, ladder, recording, tally, clock);
    }

    @Bean
    Rounds onTimeRounds(CallingOnTime calling, NotificationSettings settings) {
        return new Rounds("on-time", calling::call, settings.onTime());
    }

    @Bean
    LastLook lastLook(
            StillWorthwhile worthwhile,
            ChoosingAgain choosing,
            Hours hours,
            Queueing queueing,
            Recording recording,
            Tally tally,
            Clock clock) {
        return new LastLook(worthwhile, choosing, hours, queueing, recording, tally, clock);
    }

    @Bean
    ResendingNotification resendingNotification(
            Notifications notifications,
            ChoosingAgain choosing,
            Queueing queueing,
            Postroom postroom,
            NotificationSettings settings,
            Clock clock) {
        return new ResendingNotification(notifications, choosing, queueing, postroom, settings.worthwhile(), clock);
    }
}
