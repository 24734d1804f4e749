package org.huunghi.notification.announcement.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.AnnouncementEvent;
import org.huunghi.notification.announcement.AnnouncementStatus;
import org.huunghi.notification.announcement.Estimate;
import org.huunghi.notification.announcement.Target;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class AnnouncementContractTest {

    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");
    private static final Attribution BY = Attribution.of(new Actor("van-hanh", null, Set.of(Role.OPERATOR)), AT);
    private static final Estimate ESTIMATE =
            new Estimate(120, 3, 118, 90, 90, new Money(new BigDecimal("31500"), "VND"));
    private static final Announcement AFTER = new Announcement(
            "5f0c7b1e",
            "van-hanh",
            "lam-dong",
            AT,
            new Target(List.of("so-ngoai-vu-ld"), List.of(Duty.FOCAL_POINT), List.of(Channel.EMAIL, Channel.SMS)),
            new Text("Tập huấn", null),
            new Text("Kính mời dự tập huấn", null),
            AnnouncementStatus.SENDING,
            ESTIMATE,
            null);

    private final Map<String, AnnouncementEvent> events = new TreeMap<>(Map.of(
            "drafted", new AnnouncementEvent.Drafted(),
            "released", new AnnouncementEvent.Released(ESTIMATE),
            "submitted", new AnnouncementEvent.Submitted(ESTIMATE),
            "approved", new AnnouncementEvent.Approved(),
            "refused", new AnnouncementEvent.Refused(),
            "advanced", new AnnouncementEvent.Advanced(50),
            "finished", new AnnouncementEvent.Finished(208),
            "withdrawn", new AnnouncementEvent.Withdrawn(50)));

    @Test
    void whatIsPublishedIsWhatTheContractsShowAndFitsItsSchema() {
        var catalogue = new AnnouncementEventTypes().announcementEvents();
        var contracts = GoldenFiles.in("contracts/announcement-events");
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));

        events.forEach((name, event) -> {
            contracts.matches(
                    name + ".v1",
                    catalogue.sample(event, AFTER, BY, AFTER.id(), 2).json());
            var data = catalogue.encode(event, AFTER, BY).data();
            JsonSchemas.validate(
                    schemas.get("org.huunghi.announcement." + name + ".v1").toString(), data);
            assertThat(data).doesNotContain("Tập huấn", "Kính mời");
        });
        contracts.areExactly(events.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
        assertThat(catalogue.types()).hasSameSizeAs(events.keySet());
    }
}
