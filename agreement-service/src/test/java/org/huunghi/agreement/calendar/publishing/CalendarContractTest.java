package org.huunghi.agreement.calendar.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.agreement.calendar.CalendarEvent;
import org.huunghi.agreement.calendar.CalendarSamples;
import org.huunghi.agreement.calendar.CalendarStatus;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class CalendarContractTest {

    private static final Attribution BY = new Attribution(
            new Actor("tran-van-c", "van-phong-ubnd", Set.of(Role.PPC_OFFICE)),
            Instant.parse("2026-11-02T03:00:00.250Z"),
            CalendarSamples.OVERRIDE.document(),
            "theo thông báo của Bộ Nội vụ");

    private record Happening(CalendarEvent event, CalendarStatus after) {}

    private static final Map<String, Happening> HAPPENINGS = Map.of(
            "published",
            new Happening(new CalendarEvent.Published(CalendarSamples.OVERRIDE), CalendarStatus.MOVING),
            "override-proposed",
            new Happening(new CalendarEvent.OverrideProposed(CalendarSamples.OVERRIDE), CalendarStatus.PROPOSED),
            "override-withdrawn",
            new Happening(new CalendarEvent.OverrideWithdrawn(1), CalendarStatus.PUBLISHED),
            "deadlines-moved",
            new Happening(new CalendarEvent.DeadlinesMoved(1), CalendarStatus.PUBLISHED));

    private final GoldenFiles contracts = GoldenFiles.in("contracts/calendar-events");

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var catalogue = CalendarEventTypes.catalogue();
        HAPPENINGS.forEach((name, happening) -> contracts.matches(
                name + ".v1",
                catalogue
                        .sample(happening.event, CalendarSamples.in(happening.after), BY, "2026", 3)
                        .json()));
        contracts.areExactly(
                HAPPENINGS.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        var catalogue = CalendarEventTypes.catalogue();
        assertThat(catalogue.types()).hasSameSizeAs(HAPPENINGS.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        HAPPENINGS.forEach((name, happening) -> JsonSchemas.validate(
                schemas.get("org.huunghi.calendar." + name + ".v1").toString(),
                catalogue
                        .encode(happening.event, CalendarSamples.in(happening.after), BY)
                        .data()));
    }
}
