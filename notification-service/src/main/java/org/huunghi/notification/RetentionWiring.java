package org.huunghi.notification;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.huunghi.notification.announcement.Announcements;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.officer.ForgettingContacts;
import org.huunghi.notification.retention.Purge;
import org.huunghi.notification.retention.PurgingRecords;
import org.huunghi.notification.retention.Retention;
import org.huunghi.notification.retention.RetentionRules;
import org.huunghi.notification.statistics.Cells;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionSettings.class)
class RetentionWiring {

    @Bean
    PurgingRecords purgingRecords(
            RetentionSettings settings,
            Notifications notifications,
            Announcements announcements,
            ForgettingContacts contacts,
            Cells cells,
            Retention retention,
            MeterRegistry meters,
            Clock clock)
            throws IOException {
        var purges = List.of(
                new Purge("notifications", notifications::countOlder, notifications::removeOlder),
                new Purge("announcements", announcements::countOlder, announcements::removeOlder),
                new Purge("contact-points", contacts::count, contacts::forget),
                new Purge("statistics", cells::countOlder, cells::removeOlder),
                new Purge("counted-events", cells::countForgettable, cells::forget));
        try (var file = new InputStreamReader(settings.rules().getInputStream(), StandardCharsets.UTF_8)) {
            return new PurgingRecords(
                    RetentionRules.read(file),
                    purges,
                    retention,
                    settings.batch(),
                    (rule, records) ->
                            meters.counter("retention.purged", "rule", rule).increment(records),
                    clock);
        }
    }

    @Bean
    Rounds retentionRounds(PurgingRecords purging, RetentionSettings settings) {
        return new Rounds("retention", purging::purge, settings.look());
    }
}
