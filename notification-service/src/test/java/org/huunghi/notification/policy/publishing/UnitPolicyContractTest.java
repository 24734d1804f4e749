package org.huunghi.notification.policy.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.policy.Mandate;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.policy.UnitPolicyEvent;
import org.huunghi.notification.policy.UnitPolicyStatus;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class UnitPolicyContractTest {

    private static final Attribution BY = Attribution.of(
            new Actor("giam-doc", "so-ngoai-vu-ld", Set.of(Role.DIRECTOR)), Instant.parse("2026-11-20T01:00:00Z"));
    private static final UnitPolicy AFTER = new UnitPolicy(
            "so-ngoai-vu-ld",
            ContactPoint.entered("sealed", "v***@x.example", true),
            List.of(new Mandate("task.overdue", Channel.EMAIL)),
            UnitPolicyStatus.SET);

    private final Map<String, UnitPolicyEvent> events = new TreeMap<>(Map.of(
            "set", new UnitPolicyEvent.Set(), "mailbox-disabled", new UnitPolicyEvent.MailboxDisabled("smtp-5.1.1")));

    @Test
    void whatIsPublishedIsWhatTheContractsShowAndFitsItsSchema() {
        var catalogue = new UnitPolicyEventTypes().unitPolicyEvents();
        var contracts = GoldenFiles.in("contracts/unit-policy-events");
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));

        events.forEach((name, event) -> {
            contracts.matches(
                    name + ".v1",
                    catalogue.sample(event, AFTER, BY, AFTER.unit(), 2).json());
            var data = catalogue.encode(event, AFTER, BY).data();
            JsonSchemas.validate(
                    schemas.get("org.huunghi.unit-policy." + name + ".v1").toString(), data);
            assertThat(data).doesNotContain("sealed", "***");
        });
        contracts.areExactly(events.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
        assertThat(catalogue.types()).hasSameSizeAs(events.keySet());
    }
}
