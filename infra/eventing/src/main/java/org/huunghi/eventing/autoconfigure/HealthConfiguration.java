package org.huunghi.eventing.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import org.huunghi.eventing.outbox.OutboxRelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readiness says about the broker and the outbox; Spring Boot's own indicator speaks for the store. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    HealthIndicator kafkaHealthIndicator(KafkaProperties kafka, EventingProperties settings) {
        return new KafkaHealthIndicator(EventingAutoConfiguration.admin(kafka), settings.healthTimeout());
    }

    @Bean
    @ConditionalOnBean(OutboxRelay.class)
    HealthIndicator outboxHealthIndicator(MeterRegistry meters, EventingProperties settings) {
        return new OutboxHealthIndicator(meters, settings.outboxLate());
    }
}
