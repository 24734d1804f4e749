package org.huunghi.notification.notification.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.notification.SendingNotification;
import org.huunghi.notification.officer.Channel;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers, each behind its breaker, and the room that works for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SmtpSettings.class, SmppSettings.class, SendingSettings.class})
class Providers {

    @Bean
    CircuitBreakerRegistry breakers(SendingSettings settings, MeterRegistry meters) {
        var config = CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.breakerWindow())
                .minimumNumberOfCalls(settings.breakerWindow())
                .waitDurationInOpenState(settings.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .writableStackTraceEnabled(false)
                .build();
        var breakers = CircuitBreakerRegistry.of(config);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        return breakers;
    }

    @Bean
    Post emailPost(SmtpSettings settings, Clock clock, CircuitBreakerRegistry breakers) {
        return new GuardedPost(new SmtpPost(settings, clock), breakers.circuitBreaker("smtp"));
    }

    @Bean
    Post smsPost(SmppSettings settings, RecordingReceipt recording, Clock clock, CircuitBreakerRegistry breakers) {
        return new GuardedPost(
                new SmppPost(settings, new SmppReceipts(recording, clock)), breakers.circuitBreaker("smpp"));
    }

    @Bean
    SendingRoom sendingRoom(
            List<Post> posts,
            SmtpSettings smtp,
            SmppSettings smpp,
            SendingSettings settings,
            Notifications notifications,
            SendingNotification sending,
            Bells bells,
            MeterRegistry meters,
            Clock clock) {
        return new SendingRoom(
                posts,
                Map.of(Channel.EMAIL, smtp.connections(), Channel.SMS, smpp.window()),
                settings.look(),
                notifications,
                sending,
                bells,
                meters,
                clock);
    }
}
