package org.huunghi.notification;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.notification.ChoosingRecipients;
import org.huunghi.notification.notification.ComposingMessage;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.notification.Postroom;
import org.huunghi.notification.notification.Queueing;
import org.huunghi.notification.notification.Recording;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.notification.ResendingNotification;
import org.huunghi.notification.notification.SendingNotification;
import org.huunghi.notification.notification.Tally;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Templates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class NotificationWiring {

    @Bean
    ChoosingRecipients choosingRecipients(Officers officers, KnownUnits units) {
        return new ChoosingRecipients(officers, units);
    }

    @Bean
    Queueing queueing(
            Notifications notifications, Postroom postroom, Tally tally, NotificationSettings settings, Clock clock) {
        return new Queueing(notifications, postroom, tally, settings.worthwhile(), settings.lease(), clock);
    }

    @Bean
    NotifyingUnits notifyingUnits(ChoosingRecipients choosing, Queueing queueing, Tally tally) {
        return new NotifyingUnits(choosing, queueing, tally);
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
    ComposingMessage composingMessage(
            Officers officers, ContactSeal seal, Templates templates, Rendering rendering, Clock clock) {
        return new ComposingMessage(officers, seal, templates, rendering, clock);
    }

    @Bean
    SendingNotification sendingNotification(
            ComposingMessage composing,
            List<Outlet> outlets,
            Recording recording,
            RecordingReceipt receipts,
            NotificationSettings settings,
            Clock clock) {
        return new SendingNotification(
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
