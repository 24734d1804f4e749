package org.huunghi.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huunghi.notification.notification.ComposingMessage;
import org.huunghi.notification.notification.HardBounces;
import org.huunghi.notification.notification.LastLook;
import org.huunghi.notification.notification.Links;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.notification.Recording;
import org.huunghi.notification.notification.RecordingBounce;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.notification.Scribe;
import org.huunghi.notification.notification.SendingNotification;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.notification.TellingOfThePast;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.DisablingContactPoint;
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

/** How a message is worded and handed over, and what becomes of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmailSettings.class)
class SendingWiring {

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
    HardBounces hardBounces(DisablingContactPoint contacts, DisablingMailbox mailboxes) {
        return new HardBounces(contacts, mailboxes);
    }

    @Bean
    RecordingBounce recordingBounce(
            Notifications notifications,
            Recording recording,
            HardBounces hardBounces,
            @Value("${huunghi.bounces.again-after}") Duration pause,
            Clock clock) {
        return new RecordingBounce(notifications, recording, hardBounces, pause, clock);
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
            HardBounces hardBounces,
            NotificationSettings settings,
            Clock clock) {
        return new SendingNotification(
                lastLook,
                composing,
                outlets.stream().collect(Collectors.toMap(Outlet::channel, Function.identity())),
                recording,
                receipts,
                hardBounces,
                settings.retry(),
                settings.lease(),
                clock,
                () -> ThreadLocalRandom.current().nextLong());
    }
}
