package org.huunghi.eventing.autoconfigure;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.huunghi.eventing.history.Histories;
import org.huunghi.eventing.kafka.EventPublisher;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.eventing.mongo.StoreUpkeep;
import org.huunghi.eventing.outbox.OutboxRelay;
import org.huunghi.eventing.outbox.RelaySettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The write side: the service's database, and the relay that empties its outboxes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("huunghi.database")
class StoreConfiguration {

    /** Comes first, so that the connection string has the last word. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer durableAndBounded() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(3, TimeUnit.SECONDS).readTimeout(20, TimeUnit.SECONDS));
    }

    @Bean
    EventPublisher eventPublisher(KafkaProperties kafka) {
        return new EventPublisher(kafka.buildProducerProperties());
    }

    @Bean
    OutboxRelay outboxRelay(EventPublisher publisher, Clock clock, MeterRegistry meters) {
        return new OutboxRelay(publisher, clock, RelaySettings.defaults(), meters);
    }

    @Bean
    MongoAggregateCollections aggregateCollections(
            MongoClient mongo, @Value("${huunghi.database}") String database, OutboxRelay relay, Clock clock) {
        return new MongoAggregateCollections(mongo.getDatabase(database), relay, clock);
    }

    @Bean
    Histories histories(MongoAggregateCollections collections) {
        return collections.histories();
    }

    @Bean(destroyMethod = "close")
    StoreUpkeep storeUpkeep(MongoAggregateCollections collections) {
        return new StoreUpkeep(collections);
    }

    /** Starts when all collections are open; stops after the web server and the consumers, before the store. */
    @Bean
    SmartLifecycle writeSide(OutboxRelay relay, StoreUpkeep upkeep, MongoAggregateCollections collections) {
        return new WriteSideLifecycle(relay, upkeep, collections);
    }
}
