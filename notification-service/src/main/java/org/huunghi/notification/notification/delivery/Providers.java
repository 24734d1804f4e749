package org.huunghi.notification.notification.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.notification.RecordingBounce;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.notification.SendingNotification;
import org.huunghi.notification.officer.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers, each behind its breaker, and the room that works for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    SmtpSettings.class,
    SecondSmtpSettings.class,
    SmppSettings.class,
    SmsHttpSettings.class,
    BounceSettings.class,
    SendingSettings.class
})
class Providers {

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

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
    Simulator simulator(RecordingReceipt receipts, RecordingBounce bounces, SendingSettings settings) {
        if (settings.simulated()) {
            LOG.warn("this instance simulates: it hands nothing to the providers, and nobody is reached");
        }
        return new Simulator(receipts, bounces, settings.simulatedReceipt());
    }

    @Bean(destroyMethod = "close")
    SimulatingOutlet emailOutlet(
            SmtpSettings smtp,
            SecondSmtpSettings second,
            Simulator simulator,
            SendingSettings settings,
            Clock clock,
            CircuitBreakerRegistry breakers) {
        var relays = new ArrayList<GuardedPost>();
        relays.add(new GuardedPost(new SmtpPost(smtp, clock), breakers.circuitBreaker("smtp"), new Rate(smtp.rate())));
        if (second.isThere()) {
            relays.add(new GuardedPost(
                    new SmtpPost(second.after(smtp), clock),
                    breakers.circuitBreaker("smtp-second"),
                    new Rate(second.rate())));
        }
        return new SimulatingOutlet(new OrderedOutlet(Channel.EMAIL, relays), simulator, settings.simulated());
    }

    @Bean(destroyMethod = "close")
    SimulatingOutlet smsOutlet(
            SmppSettings smpp,
            SmsHttpSettings second,
            Simulator simulator,
            SendingSettings settings,
            RecordingReceipt receipts,
            CircuitBreakerRegistry breakers) {
        var providers = new ArrayList<GuardedPost>();
        providers.add(new GuardedPost(
                new SmppPost(smpp, new SmppReceipts(receipts)),
                breakers.circuitBreaker("smpp"),
                new Rate(smpp.rate())));
        if (second.isThere()) {
            providers.add(new GuardedPost(
                    new SmsHttpPost(second), breakers.circuitBreaker("sms-http"), new Rate(second.rate())));
        }
        return new SimulatingOutlet(new OrderedOutlet(Channel.SMS, providers), simulator, settings.simulated());
    }

    @Bean
    BounceMailbox bounceMailbox(BounceSettings settings, RecordingBounce recording) {
        return new BounceMailbox(settings, recording);
    }

    @Bean
    SendingRoom sendingRoom(
            List<Outlet> outlets,
            SmtpSettings smtp,
            SmppSettings smpp,
            SendingSettings settings,
            Notifications notifications,
            SendingNotification sending,
            RecordingReceipt receipts,
            Bells bells,
            MeterRegistry meters,
            Clock clock) {
        var providers = Map.of(Channel.EMAIL, smtp.connections(), Channel.SMS, smpp.window());
        var desks = outlets.stream()
                .collect(Collectors.toMap(
                        Outlet::channel,
                        outlet -> new Desk(
                                outlet,
                                notifications,
                                sending,
                                providers.get(outlet.channel()) * settings.hands(),
                                settings.look(),
                                clock)));
        return new SendingRoom(desks, bells, receipts, settings.look(), meters);
    }
}
