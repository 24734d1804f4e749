package org.huunghi.notification.retention.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.notification.retention.Retained;
import org.huunghi.notification.retention.RetainedEvent;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class RetainedContractTest {

    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    @Test
    void whatIsPublishedIsWhatTheContractShowsAndFitsItsSchema() {
        var catalogue = new RetainedEventTypes().retainedEvents();
        var contracts = GoldenFiles.in("contracts/retention-events");
        var event = new RetainedEvent.Purged(500, Instant.parse("2024-11-20T01:00:00Z"));
        var after = new Retained("notifications", 1500, AT);
        var by = Attribution.of(Actor.system(), AT);

        contracts.matches(
                "purged.v1", catalogue.sample(event, after, by, after.rule(), 3).json());
        contracts.areExactly(Set.of("purged.v1"));
        var type = catalogue.types().iterator().next();
        JsonSchemas.validate(
                EventSchemas.of(type).toString(),
                catalogue.encode(event, after, by).data());
        assertThat(catalogue.types()).hasSize(1);
    }
}
