package org.huunghi.eventing.autoconfigure;

import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.PublishedEvents;
import org.huunghi.eventing.kafka.EventTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Gives a service its aggregate collections, its relay and its intake. The service adds its {@link EventCatalogue}
 * beans and the functions of its input bindings; {@code huunghi-eventing.yml} holds the settings that all share.
 */
@AutoConfiguration(
        after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class},
        before = MongoHealthContributorAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(EventingProperties.class)
@Import({StoreConfiguration.class, IntakeConfiguration.class, HealthConfiguration.class})
class EventingAutoConfiguration {

    @Bean
    static ConsumedTopics consumedTopics(@Value("${spring.application.name}") String service) {
        return new ConsumedTopics(service);
    }

    @Bean
    PublishedEvents publishedEvents(ObjectProvider<EventCatalogue<?, ?>> catalogues) {
        return new PublishedEvents(catalogues.stream().toList());
    }

    /** @param bindings asked for so that the consumed topics are known */
    @Bean(initMethod = "start", destroyMethod = "close")
    EventTopics eventTopics(
            PublishedEvents published,
            ConsumedTopics consumed,
            BindingServiceProperties bindings,
            KafkaProperties kafka,
            EventingProperties settings) {
        return new EventTopics(
                admin(kafka), EventTopics.of(published.topics(), consumed.byGroup(), settings.topicPartitions()));
    }

    static Supplier<Admin> admin(KafkaProperties kafka) {
        return () -> Admin.create(kafka.buildAdminProperties());
    }
}
