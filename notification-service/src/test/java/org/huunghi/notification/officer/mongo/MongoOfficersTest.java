package org.huunghi.notification.officer.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.OwnChanges;
import org.huunghi.notification.notification.World;
import org.huunghi.notification.officer.DeactivatingOfficer;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.ForgettingContacts;
import org.huunghi.notification.officer.LivingUnits;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerEvent;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.Profile;
import org.huunghi.notification.officer.Reach;
import org.huunghi.notification.officer.RegisteringOfficer;
import org.huunghi.notification.officer.ReversingSeal;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.ResolvableType;

class MongoOfficersTest {

    private static final Instant NOW = Instant.parse("2025-11-21T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Actor OPERATOR = new Actor("operator", null, Set.of(Role.OPERATOR));

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final String database = TestStore.freshDatabase();
    private final MongoOfficers officers = new MongoOfficers(
            new MongoAggregateCollections(
                    client.getDatabase(database), (outbox, id, pending, created) -> {}, Clock.systemUTC()),
            catalogue(),
            new OwnChanges());
    private final ForgettingContacts forgetting = new ForgettingContacts(officers, CLOCK);

    private static EventCatalogue<Officer, OfficerEvent> catalogue() {
        try (var publishing = new AnnotationConfigApplicationContext("org.huunghi.notification.officer.publishing")) {
            var type = ResolvableType.forClassWithGenerics(EventCatalogue.class, Officer.class, OfficerEvent.class);
            return publishing
                    .<EventCatalogue<Officer, OfficerEvent>>getBeanProvider(type)
                    .getObject();
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whoLeftLongAgoIsFoundUntilTheContactPointsAreForgotten() {
        var stays = registered("binh");
        var left = registered("hanh");
        new DeactivatingOfficer(officers, CLOCK).deactivate(left, 1, OPERATOR, null);
        var later = NOW.plus(Duration.ofDays(1));
        assertThat(forgetting.count(NOW, 10)).isZero();
        assertThat(forgetting.count(later, 10)).isEqualTo(1);

        assertThat(forgetting.forget(later, 10)).isEqualTo(1);

        assertThat(forgetting.count(later, 10)).isZero();
        assertThat(stored(left)).doesNotContain("sealed", "@tinh.example");
        assertThat(stored(stays)).contains("sealed");
        var entry = officers.find(left).orElseThrow().aggregate();
        assertThat(entry.leftAt()).isEqualTo(NOW);
        assertThat(entry.contacts().isEmpty()).isTrue();
    }

    private String registered(String name) {
        var profile = new Profile(name, "account-" + name, "so-y-te", null, List.of(Duty.DIRECTOR), List.of("vi"));
        var reach = new Reach(name + "@tinh.example", "+84912345678", true);
        var world = new World().withUnit(new KnownUnit("so-y-te", "Sở Y tế", "lam-dong", List.of()));
        var units = new LivingUnits(world.units(), CLOCK);
        var outcome =
                new RegisteringOfficer(officers, units, new ReversingSeal(), CLOCK).register(profile, reach, OPERATOR);
        return ((Outcome.Done<Officer, OfficerRejection>) outcome)
                .stored()
                .aggregate()
                .id();
    }

    /** All that the store has of an officer. */
    private String stored(String id) {
        return client.getDatabase(database)
                .getCollection("officers")
                .find(new Document("_id", id))
                .first()
                .toJson();
    }
}
