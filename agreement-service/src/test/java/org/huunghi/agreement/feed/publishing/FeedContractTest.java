package org.huunghi.agreement.feed.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedEvent;
import org.huunghi.agreement.feed.FeedScope;
import org.huunghi.agreement.feed.FeedStatus;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class FeedContractTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00.250Z");
    private static final Attribution BY =
            Attribution.of(new Actor("nguyen-thi-b", "so-nnptnt", Set.of(Role.OFFICER)), NOW);
    private static final String SECRET = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8";
    private static final Map<String, FeedEvent> EVENTS = Map.of(
            "created", new FeedEvent.Created(),
            "rotated", new FeedEvent.Rotated(),
            "revoked", new FeedEvent.Revoked());

    private final GoldenFiles contracts = GoldenFiles.in("contracts/feed-events");

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = FeedEventTypes.catalogue();
        EVENTS.forEach((name, event) -> contracts.matches(
                name + ".v1",
                catalogue.sample(event, after(event), BY, after(event).id(), 2).json()));
        contracts.areExactly(EVENTS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchemaAndTellsNothingOfTheAddress() {
        var catalogue = FeedEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(EVENTS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        EVENTS.forEach((name, event) -> {
            var data = catalogue.encode(event, after(event), BY).data();
            JsonSchemas.validate(schemas.get("org.huunghi.feed." + name + ".v1").toString(), data);
            assertThat(data).doesNotContain(SECRET);
        });
    }

    private static Feed after(FeedEvent event) {
        return new Feed(
                "0b9f3c52-54a1-4d4c-8b55-7c2d5a1b9e08",
                "nguyen-thi-b",
                "so-nnptnt",
                new FeedScope(FeedScope.Kind.FIELD, "AGRICULTURE"),
                SECRET,
                event instanceof FeedEvent.Revoked ? FeedStatus.REVOKED : FeedStatus.ACTIVE,
                NOW);
    }
}
