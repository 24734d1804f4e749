package org.huunghi.agreement.subscription.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.subscription.Subscription;
import org.huunghi.agreement.subscription.Subscription.Subscriber;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.agreement.subscription.SubscriptionEvent;
import org.huunghi.agreement.subscription.SubscriptionStatus;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class SubscriptionContractTest {

    private static final Actor HOA = new Actor("hoa", "so-nnptnt", Set.of(Role.OFFICER));
    private static final Attribution BY = Attribution.of(HOA, Instant.parse("2026-11-21T03:00:00.250Z"));
    private static final Map<SubscriptionEvent, Subscription> HAPPENINGS = Map.of(
            new SubscriptionEvent.Subscribed(),
            new Subscription(
                    "7d4f4c1e-5a52-4f0c-9d53-1f6b0a3f6f11",
                    Subscriber.officer(HOA),
                    new Target(Target.Kind.PARTNER, "4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10"),
                    SubscriptionStatus.ACTIVE,
                    BY.at()),
            new SubscriptionEvent.Unsubscribed(),
            new Subscription(
                    "0f5b1c6d-8d1e-4ff0-8f0e-55a0c8f3a2b7",
                    Subscriber.unitOf(HOA),
                    new Target(Target.Kind.FIELD, "AGRICULTURE"),
                    SubscriptionStatus.ENDED,
                    BY.at()));

    private final GoldenFiles contracts = GoldenFiles.in("contracts/subscription-events");

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = SubscriptionEventTypes.catalogue();
        HAPPENINGS.forEach((event, after) -> contracts.matches(
                name(event), catalogue.sample(event, after, BY, after.id(), 1).json()));
        contracts.areExactly(
                HAPPENINGS.keySet().stream().map(SubscriptionContractTest::name).collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        var catalogue = SubscriptionEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(HAPPENINGS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        HAPPENINGS.forEach((event, after) -> JsonSchemas.validate(
                schemas.get("org.huunghi.subscription." + name(event)).toString(),
                catalogue.encode(event, after, BY).data()));
    }

    private static String name(SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionEvent.Subscribed e -> "subscribed.v1";
            case SubscriptionEvent.Unsubscribed e -> "unsubscribed.v1";
        };
    }
}
