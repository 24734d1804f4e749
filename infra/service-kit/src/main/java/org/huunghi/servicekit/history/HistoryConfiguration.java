package org.huunghi.servicekit.history;

import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.history.Histories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Only where histories are kept. */
@AutoConfiguration(afterName = "org.huunghi.eventing.autoconfigure.EventingAutoConfiguration")
@ConditionalOnClass(Histories.class)
class HistoryConfiguration {

    @Bean
    @ConditionalOnBean(Histories.class)
    RecordHistories recordHistories(Histories histories, ObjectProvider<EventCatalogue<?, ?>> catalogues) {
        return new RecordHistories(histories, catalogues.stream().toList());
    }
}
