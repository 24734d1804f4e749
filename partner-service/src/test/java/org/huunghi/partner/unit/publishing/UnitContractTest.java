package org.huunghi.partner.unit.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.partner.unit.FormerName;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.Succession;
import org.huunghi.partner.unit.SuccessionKind;
import org.huunghi.partner.unit.Text;
import org.huunghi.partner.unit.UnitEvent;
import org.huunghi.partner.unit.UnitKind;
import org.huunghi.partner.unit.UnitLevel;
import org.huunghi.partner.unit.UnitRole;
import org.huunghi.partner.unit.UnitStatus;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class UnitContractTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final SourceDocument RESOLUTION = new SourceDocument("202/2025/QH15", LocalDate.of(2025, 6, 12));
    private static final Succession SUCCESSION =
            new Succession(SuccessionKind.MERGED, List.of("ubnd-lam-dong"), MERGER, RESOLUTION);
    private static final Attribution BY = new Attribution(
            new Actor("tran-thi-b", "vp-ubnd-bt", Set.of(Role.PPC_OFFICE)),
            Instant.parse("2025-06-30T01:00:00Z"),
            RESOLUTION,
            "sáp nhập tỉnh");

    private final EventCatalogue<OrgUnit, UnitEvent> catalogue = new UnitPublishing().unitEvents();
    private final GoldenFiles contracts = GoldenFiles.in("contracts/unit-events");

    private final Map<String, UnitEvent> events = new TreeMap<>(Map.of(
            "registered", new UnitEvent.Registered(LocalDate.of(1992, 4, 1)),
            "renamed",
                    new UnitEvent.Renamed(new FormerName(
                            new Text("Ủy ban nhân dân tỉnh Thuận Hải", null), LocalDate.of(1992, 3, 31))),
            "succeeded", new UnitEvent.Succeeded(SUCCESSION),
            "closed", new UnitEvent.Closed(LocalDate.of(2025, 6, 30))));

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        events.forEach((name, event) -> contracts.matches(
                name + ".v1",
                catalogue.sample(event, after(event), BY, "ubnd-binh-thuan", 3).json()));
        contracts.areExactly(events.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        assertThat(catalogue.types()).hasSameSizeAs(events.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        events.forEach((name, event) -> JsonSchemas.validate(
                schemas.get("org.huunghi.unit." + name + ".v1").toString(),
                catalogue.encode(event, after(event), BY).data()));
    }

    private static OrgUnit after(UnitEvent event) {
        var status = statusAfter(event);
        return new OrgUnit(
                "ubnd-binh-thuan",
                new Text("Ủy ban nhân dân tỉnh Bình Thuận", "People's Committee of Bình Thuận Province"),
                UnitKind.PEOPLES_COMMITTEE,
                UnitLevel.PROVINCE,
                UnitRole.DECIDING_AUTHORITY,
                "binh-thuan",
                LocalDate.of(1992, 4, 1),
                status == UnitStatus.ACTIVE ? null : LocalDate.of(2025, 6, 30),
                status,
                List.of(),
                status == UnitStatus.SUCCEEDED ? SUCCESSION : null);
    }

    private static UnitStatus statusAfter(UnitEvent event) {
        return switch (event) {
            case UnitEvent.Registered registered -> UnitStatus.ACTIVE;
            case UnitEvent.Renamed renamed -> UnitStatus.ACTIVE;
            case UnitEvent.Succeeded succeeded -> UnitStatus.SUCCEEDED;
            case UnitEvent.Closed closed -> UnitStatus.CLOSED;
        };
    }
}
