package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.eventing.kafka.KafkaDeadLetters;
import org.huunghi.notification.statistics.Cells;
import org.huunghi.notification.statistics.CountingReports;
import org.huunghi.notification.statistics.ReadingStatistics;
import org.huunghi.notification.template.Tariff;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatisticsWiring {

    @Bean(defaultCandidate = false)
    KafkaDeadLetters statisticsDeadLetters(
            KafkaProperties kafka,
            @Value("${spring.cloud.stream.bindings.statistics-in-0.group}") String group,
            Clock clock) {
        return KafkaDeadLetters.through(kafka.buildProducerProperties(), group, clock);
    }

    @Bean
    CountingReports countingReports(Cells cells, Tariff tariff, Clock clock) {
        return new CountingReports(cells, tariff, clock);
    }

    @Bean
    ReadingStatistics readingStatistics(Cells cells) {
        return new ReadingStatistics(cells);
    }
}
