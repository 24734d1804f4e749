package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.AgreementFields;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.subscription.Subscribing;
import org.huunghi.agreement.subscription.Subscriptions;
import org.huunghi.agreement.subscription.Unsubscribing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubscriptionWiring {

    @Bean
    Subscribing subscribing(
            Subscriptions subscriptions,
            KnownPartners partners,
            Agreements agreements,
            AgreementFields fields,
            Clock clock) {
        return new Subscribing(
                subscriptions, partners, id -> agreements.find(id).isPresent(), fields::has, clock);
    }

    @Bean
    Unsubscribing unsubscribing(Subscriptions subscriptions, Clock clock) {
        return new Unsubscribing(subscriptions, clock);
    }
}
