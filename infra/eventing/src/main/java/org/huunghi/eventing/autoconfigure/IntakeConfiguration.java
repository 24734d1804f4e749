package org.huunghi.eventing.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.huunghi.eventing.inbox.DeadLetters;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.eventing.kafka.KafkaDeadLetters;
import org.huunghi.eventing.kafka.ReleasedPartitions;
import org.huunghi.eventing.kafka.RetryForever;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read side: what the functions of the input bindings are made of. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    IntakeMetrics intakeMetrics(MeterRegistry meters, Clock clock) {
        return new IntakeMetrics(meters, clock);
    }

    @Bean
    KafkaDeadLetters deadLetters(
            KafkaProperties kafka, @Value("${spring.application.name}") String service, Clock clock) {
        return KafkaDeadLetters.through(kafka.buildProducerProperties(), service, clock);
    }

    @Bean
    EventIntake eventIntake(DeadLetters deadLetters, IntakeMetrics metrics) {
        return new RecordIntake(deadLetters, metrics);
    }

    @Bean
    RetryForever retryForever(EventingProperties settings, IntakeMetrics metrics) {
        return new RetryForever(settings.retryFirst(), settings.retryLongest(), metrics::retried);
    }

    @Bean
    ReleasedPartitions releasedPartitions(IntakeMetrics metrics) {
        return new ReleasedPartitions(metrics);
    }
}
