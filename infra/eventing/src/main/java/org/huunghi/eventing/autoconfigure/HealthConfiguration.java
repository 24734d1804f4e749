package org.huunghi.eventing.autoconfigure;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.huunghi.eventing.outbox.OutboxRelay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What readiness says about the store, the broker and the outbox. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    @ConditionalOnProperty("huunghi.database")
    HealthIndicator mongoHealthIndicator(MongoClient mongo, @Value("${huunghi.database}") String database) {
        return new StoreHealthIndicator(mongo.getDatabase(database));
    }

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
