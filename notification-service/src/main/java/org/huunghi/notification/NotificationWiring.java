package org.huunghi.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huunghi.notification.known.KnownCalendars;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.notification.CallingOnTime;
import org.huunghi.notification.notification.ChoosingRecipients;
import org.huunghi.notification.notification.ComposingMessage;
import org.huunghi.notification.notification.Hours;
import org.huunghi.notification.notification.Ladder;
import org.huunghi.notification.notification.LastLook;
import org.huunghi.notification.notification.Links;
import org.huunghi.notification.notification.NotificationRights;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.notification.Postroom;
import org.huunghi.notification.notification.Queueing;
import org.huunghi.notification.notification.RecentCalendars;
import org.huunghi.notification.notification.RecentStaff;
import org.huunghi.notification.notification.RecentUnits;
import org.huunghi.notification.notification.RecipientPace;
import org.huunghi.notification.notification.Recording;
import org.huunghi.notification.notification.RecordingBounce;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.notification.ResendingNotification;
import org.huunghi.notification.notification.Scribe;
import org.huunghi.notification.notification.SendingNotification;
import org.huunghi.notification.notification.Slots;
import org.huunghi.notification.notification.StillWorthwhile;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.notification.Telling;
import org.huunghi.notification.notification.TellingOfThePast;
import org.huunghi.notification.notification.Wishes;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.DisablingContactPoint;
import org.huunghi.notification.officer.Mandates;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.officer.OptOutTokens;
import org.huunghi.notification.policy.DisablingMailbox;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.template.Layout;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Templates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NotificationSettings.class, EmailSettings.class})
class NotificationWiring {

    @Bean
    OwnChanges ownChanges() {
        return new OwnChanges();
    }

    @Bean
    RecentStaff recentStaff(Officers officers, OwnChanges changes, Clock clock) {
        return new RecentStaff(officers, changes, clock);
    }

    @Bean
    Hours hours(KnownCalendars calendars, OwnChanges changes, NotificationSettings settings, Clock clock) {
        return new Hours(new RecentCalendars(calendars, changes, clock), settings.hours(), clock.getZone());
    }

    @Bean
    Provinces provinces(KnownUnits units) {
        return new Provinces(units);
    }

    @Bean
    NotificationRights notificationRights(Provinces provinces) {
        return new NotificationRights(provinces);
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
    Queueing queueing(
            Notifications notifications,
            Postroom postroom,
            Tally tally,
            NotificationSettings settings,
            Hours hours,
            Provinces provinces,
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
                clock);
    }

    @Bean
    Telling telling(
            ChoosingRecipients choosing,
            RecentStaff officers,
            Mandates mandates,
            Hours hours,
            Queueing queueing,
            Tally tally,
            NotificationSettings settings) {
        return new Telling(
                choosing, new Wishes(officers, mandates), new Slots(hours, settings.burst()), queueing, tally);
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
    StillWorthwhile stillWorthwhile(KnownTasks tasks) {
        return new StillWorthwhile(tasks);
    }

    @Bean
    CallingOnTime callingOnTime(
            Notifications notifications,
            StillWorthwhile worthwhile,
            Telling telling,
            Ladder ladder,
            Recording recording,
            Tally tally,
            Clock clock) {
        return new CallingOnTime(notifications, worthwhile, telling, ladder, recording, tally, clock);
    }

    @Bean
    Rounds onTimeRounds(CallingOnTime calling, NotificationSettings settings) {
        return new Rounds("on-time", calling::call, settings.onTime());
    }

    @Bean
    LastLook lastLook(
            StillWorthwhile worthwhile,
            ChoosingRecipients choosing,
            Hours hours,
            Queueing queueing,
            Recording recording,
            Tally tally,
            Clock clock) {
        return new LastLook(worthwhile, choosing, hours, queueing, recording, tally, clock);
    }

    @Bean
    Recording recording(Notifications notifications, Tally tally, Clock clock) {
        return new Recording(notifications, tally, clock);
    }

    @Bean
    RecordingReceipt recordingReceipt(Notifications notifications, Recording recording, Clock clock) {
        return new RecordingReceipt(notifications, recording, clock);
    }

    @Bean
    TellingOfThePast tellingOfThePast(Notifications notifications) {
        return new TellingOfThePast(notifications);
    }

    @Bean
    RecordingBounce recordingBounce(
            Notifications notifications,
            Recording recording,
            DisablingContactPoint disabling,
            DisablingMailbox mailboxes,
            @Value("${huunghi.bounces.again-after}") Duration pause,
            Clock clock) {
        return new RecordingBounce(notifications, recording, disabling, mailboxes, pause, clock);
    }

    @Bean
    Scribe scribe(
            Templates templates,
            Rendering rendering,
            Layout layout,
            OptOutTokens optOuts,
            EmailSettings settings,
            Clock clock) {
        var links = new Links(settings.site(), settings.record());
        return new Scribe(templates, rendering, layout, links, optOuts, settings.optOut(), clock);
    }

    @Bean
    ComposingMessage composingMessage(
            Officers officers, UnitPolicies policies, ContactSeal seal, Scribe scribe, Clock clock) {
        return new ComposingMessage(officers, policies, seal, scribe, clock);
    }

    @Bean
    SendingNotification sendingNotification(
            LastLook lastLook,
            ComposingMessage composing,
            List<Outlet> outlets,
            Recording recording,
            RecordingReceipt receipts,
            NotificationSettings settings,
            Clock clock) {
        return new SendingNotification(
                lastLook,
                composing,
                outlets.stream().collect(Collectors.toMap(Outlet::channel, Function.identity())),
                recording,
                receipts,
                settings.retry(),
                settings.lease(),
                clock,
                () -> ThreadLocalRandom.current().nextLong());
    }

    @Bean
    ResendingNotification resendingNotification(
            Notifications notifications,
            ChoosingRecipients choosing,
            Queueing queueing,
            Postroom postroom,
            NotificationSettings settings,
            Clock clock) {
        return new ResendingNotification(notifications, choosing, queueing, postroom, settings.worthwhile(), clock);
    }
}
