package org.huunghi.eventing.autoconfigure;

import java.time.Clock;
import java.util.function.Consumer;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.history.Histories;
import org.huunghi.eventing.inbox.HistoryIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.eventing.kafka.KafkaDeadLetters;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.MongoHistories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * The history of a service that has the binding {@code history-in-0} on its own topics. It is a group of its own, so
 * that it is read anew from the beginning without any other reader being told anything twice.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.cloud.stream.bindings.history-in-0.destination")
class HistoryConfiguration {

    @Bean
    Histories histories(AggregateCollections collections) {
        return new MongoHistories(collections);
    }

    @Bean(defaultCandidate = false)
    KafkaDeadLetters historyDeadLetters(
            KafkaProperties kafka,
            @Value("${spring.cloud.stream.bindings.history-in-0.group}") String group,
            Clock clock) {
        return KafkaDeadLetters.through(kafka.buildProducerProperties(), group, clock);
    }

    @Bean
    Consumer<Message<byte[]>> history(
            @Qualifier("historyDeadLetters") KafkaDeadLetters deadLetters,
            IntakeMetrics metrics,
            ObjectProvider<EventCatalogue<?, ?>> catalogues,
            Histories histories) {
        var intake = new RecordIntake(deadLetters, metrics);
        return HistoryIntake.of(intake, catalogues.stream().toList(), histories);
    }
}
