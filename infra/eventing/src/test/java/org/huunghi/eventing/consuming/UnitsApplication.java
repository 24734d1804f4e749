package org.huunghi.eventing.consuming;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.eventing.sample.Tally;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** The smallest service that knows units from another one's events, and has an aggregate of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class UnitsApplication {

    static final String RENAMED = "org.huunghi.unit.renamed.v1";

    /** What is kept of it; the store reads records that are public. */
    public record Unit(String id, String name) {}

    /** What this consumer reads of a unit; the event says more. */
    record Renamed(Unit state) {}

    /** What goes wrong around the consumer, as the test pleases. */
    static class Troubles {

        private volatile RuntimeException outage;
        private volatile boolean strict = true;

        void begin(RuntimeException reason) {
            outage = reason;
        }

        void end() {
            outage = null;
            strict = true;
        }

        /** The domain takes units without a name from now on. */
        void beLenient() {
            strict = false;
        }

        private void strike() {
            if (outage != null) {
                throw outage;
            }
        }
    }

    @Bean
    Troubles troubles() {
        return new Troubles();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    EventCatalogue<Tally, Tally.TallyEvent> tallyEvents() {
        return Tally.events("tally");
    }

    @Bean
    ReadModelCollection<Unit> knownUnits(AggregateCollections collections) {
        return collections.readModel("known_units", Unit.class, List.of());
    }

    @Bean
    Consumer<Message<byte[]>> unitEvents(EventIntake intake, ReadModelCollection<Unit> units, Troubles troubles) {
        return intake.reading()
                .on(RENAMED, Renamed.class, event -> apply(event, units, troubles))
                .build();
    }

    private static Delivery apply(IncomingEvent<Renamed> event, ReadModelCollection<Unit> units, Troubles troubles) {
        troubles.strike();
        if (troubles.strict && event.data().state().name().isBlank()) {
            throw new Poison("name-blank", "a unit has a name");
        }
        return units.apply(event.subject(), event.sequence(), event.data().state());
    }
}
