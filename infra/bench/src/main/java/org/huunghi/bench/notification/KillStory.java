package org.huunghi.bench.notification;

import java.time.Duration;
import java.util.List;

/**
 * What is done to the service while it sends.
 *
 * @param events each calls for an email and an SMS
 * @param kills of the service, at random moments
 * @param outage how long each provider is away once; zero for not at all
 * @param seed of the random moments
 */
public record KillStory(int events, int kills, Duration outage, long seed) {

    /** Short leases and time limits: what a dead instance had in hand is taken over soon. */
    static final List<String> SETTINGS = List.of(
            "huunghi.notification.lease=20s",
            "huunghi.smtp.timeout=2s",
            "huunghi.smpp.timeout=2s",
            "spring.cloud.stream.kafka.default.consumer.configuration.session.timeout.ms=6000",
            "spring.cloud.stream.kafka.default.consumer.configuration.heartbeat.interval.ms=1000");

    /** Generous: it only ends a run that would never end. */
    Duration limit() {
        return Duration.ofMinutes(3).plus(outage.multipliedBy(2)).plusMillis(60L * events);
    }
}
