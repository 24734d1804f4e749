package org.huunghi.agreement;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.Relay;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The mongo and publishing rooms of one instance of the service, over a given database and without the rest of it. What
 * is committed is told to the relay.
 */
public final class Rooms {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public Rooms(MongoClient client, String database, Relay relay) {
        context.registerBean(
                MongoAggregateCollections.class,
                () -> new MongoAggregateCollections(client.getDatabase(database), relay, Clock.systemUTC()));
        context.registerBean(MongoClient.class, () -> client);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("rooms", Map.of("huunghi.database", database)));
        context.scan(
                "org.huunghi.agreement.agreement.mongo",
                "org.huunghi.agreement.agreement.publishing",
                "org.huunghi.agreement.calendar.mongo",
                "org.huunghi.agreement.calendar.publishing",
                "org.huunghi.agreement.document.mongo",
                "org.huunghi.agreement.known.mongo",
                "org.huunghi.agreement.scholarship.mongo",
                "org.huunghi.agreement.scholarship.publishing",
                "org.huunghi.agreement.task.mongo",
                "org.huunghi.agreement.task.publishing");
        context.refresh();
    }

    /** What waits for the broker in all collections. */
    public Collection<Outbox> outboxes() {
        return context.getBean(MongoAggregateCollections.class).outboxes();
    }

    public Tasks tasks() {
        return context.getBean(Tasks.class);
    }

    public AllTaskSeries taskSeries() {
        return context.getBean(AllTaskSeries.class);
    }

    public Agreements agreements() {
        return context.getBean(Agreements.class);
    }

    public Calendars calendars() {
        return context.getBean(Calendars.class);
    }

    public Scholarships scholarships() {
        return context.getBean(Scholarships.class);
    }

    public Contents contents() {
        return context.getBean(Contents.class);
    }

    public KnownPartners partners() {
        return context.getBean(KnownPartners.class);
    }

    public KnownUnits units() {
        return context.getBean(KnownUnits.class);
    }

    public KnownNames names() {
        return context.getBean(KnownNames.class);
    }
}
