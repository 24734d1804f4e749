package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.AgreementFields;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.feed.AgreementEntries;
import org.huunghi.agreement.feed.ChangingFeed;
import org.huunghi.agreement.feed.CreatingFeed;
import org.huunghi.agreement.feed.Feeds;
import org.huunghi.agreement.feed.ReadingFeed;
import org.huunghi.agreement.feed.RevokingFeed;
import org.huunghi.agreement.feed.RotatingFeed;
import org.huunghi.agreement.feed.TaskEntries;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.task.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedWiring {

    @Bean
    CreatingFeed creatingFeed(Feeds feeds, KnownPartners partners, AgreementFields fields, Clock clock) {
        return new CreatingFeed(feeds, partners, fields::has, clock);
    }

    @Bean
    ChangingFeed changingFeed(Feeds feeds, Clock clock) {
        return new ChangingFeed(feeds, clock);
    }

    @Bean
    RotatingFeed rotatingFeed(ChangingFeed changing) {
        return new RotatingFeed(changing);
    }

    @Bean
    RevokingFeed revokingFeed(ChangingFeed changing) {
        return new RevokingFeed(changing);
    }

    @Bean
    ReadingFeed readingFeed(
            Feeds feeds,
            Tasks tasks,
            Agreements agreements,
            KnownUnits units,
            @Value("${huunghi.feeds.entries}") int entries,
            Clock clock) {
        return new ReadingFeed(
                feeds, new TaskEntries(tasks, clock), new AgreementEntries(agreements), units, entries, clock);
    }
}
