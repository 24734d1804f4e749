package org.huunghi.partner.partner.publishing;

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
import org.huunghi.partner.partner.Alias;
import org.huunghi.partner.partner.Basis;
import org.huunghi.partner.partner.Contact;
import org.huunghi.partner.partner.Counterpart;
import org.huunghi.partner.partner.CounterpartLevel;
import org.huunghi.partner.partner.Establishment;
import org.huunghi.partner.partner.Interaction;
import org.huunghi.partner.partner.InteractionKind;
import org.huunghi.partner.partner.LocalityLevel;
import org.huunghi.partner.partner.PartialDate;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerEvent;
import org.huunghi.partner.partner.PartnerName;
import org.huunghi.partner.partner.PartnerProfile;
import org.huunghi.partner.partner.PartnerStatus;
import org.huunghi.partner.partner.PartnerType;
import org.huunghi.partner.partner.RelationKind;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

class PartnerContractTest {

    private static final String ID = "0c8f6f0e-5d0a-4a53-9d3d-1c7f5f2f9a11";
    private static final String SURVIVOR = "7f0f3c1e-2b2e-4f0b-8a3e-3a0d5b6c7d88";
    private static final SourceDocument DECISION = new SourceDocument("1234/QĐ-UBND", LocalDate.of(2022, 10, 5));
    private static final Interaction VISIT = new Interaction(
            InteractionKind.VISIT,
            new PartialDate("2022-10"),
            "gặp ông Tanaka, +81 90 0000 0000, tanaka@yachiyo.example");
    private static final Attribution BY = new Attribution(
            new Actor("nguyen-van-a", "so-ngoai-vu-ld", Set.of(Role.OFFICER)),
            Instant.parse("2022-10-07T02:15:30.123Z"),
            DECISION,
            "theo kết luận của UBND tỉnh");

    private final EventCatalogue<Partner, PartnerEvent> catalogue = new PartnerPublishing().partnerEvents();
    private final GoldenFiles contracts = GoldenFiles.in("contracts/partner-events");

    private final Map<String, PartnerEvent> events = new TreeMap<>(Map.ofEntries(
            Map.entry("registered", new PartnerEvent.Registered("so-ngoai-vu-ld")),
            Map.entry("contacted", new PartnerEvent.Contacted(VISIT)),
            Map.entry("negotiation-started", new PartnerEvent.NegotiationStarted(new Basis(null, DECISION))),
            Map.entry(
                    "established",
                    new PartnerEvent.Established(new Establishment(
                            RelationKind.FRIENDSHIP, new PartialDate("2022-10"), new Basis("a-1", DECISION)))),
            Map.entry("became-dormant", new PartnerEvent.BecameDormant(VISIT)),
            Map.entry("reactivated", new PartnerEvent.Reactivated(VISIT)),
            Map.entry("rejected", new PartnerEvent.Rejected(PartnerStatus.CONTACTED)),
            Map.entry("ended", new PartnerEvent.Ended(PartnerStatus.ESTABLISHED)),
            Map.entry("merged", new PartnerEvent.Merged(SURVIVOR)),
            Map.entry(
                    "renamed",
                    new PartnerEvent.Renamed(
                            new PartnerName("thị trấn Yachiyo", "Yachiyo Town", "八千代町"), new PartialDate("2024-01"))),
            Map.entry("corrected", new PartnerEvent.Corrected(List.of("aliases", "contacts")))));

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        events.forEach((name, event) -> contracts.matches(
                name + ".v1", catalogue.sample(event, after(event), BY, ID, 7).json()));
        contracts.areExactly(events.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventFitsItsSchema() {
        assertThat(catalogue.types()).hasSameSizeAs(events.keySet());
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, EventSchemas::of));
        events.forEach((name, event) -> JsonSchemas.validate(
                schemas.get("org.huunghi.partner." + name + ".v1").toString(),
                catalogue.encode(event, after(event), BY).data()));
    }

    @Test
    void nobodysPhoneOrEmailGoesOut() {
        events.values().forEach(event -> assertThat(
                        catalogue.encode(event, after(event), BY).data())
                .doesNotContain("+81", "@", "Tanaka"));
    }

    private static Partner after(PartnerEvent event) {
        var merged = event instanceof PartnerEvent.Merged;
        var profile = new PartnerProfile(
                new PartnerName("thị trấn Yachiyo", "Yachiyo Town", "八千代町"),
                List.of(new Alias("thành phố Yachiyo", "vi", null)),
                "JP",
                PartnerType.FOREIGN_LOCALITY,
                LocalityLevel.TOWN,
                "Ibaraki",
                List.of(new Counterpart(
                        "huyen-lac-duong",
                        CounterpartLevel.DISTRICT,
                        new PartialDate("2022-10"),
                        RelationKind.FRIENDSHIP)),
                List.of("AGRICULTURE"),
                List.of(new Contact("Tanaka", "Trưởng phòng", "+81 90 0000 0000", "tanaka@yachiyo.example")),
                "hỏi bà Tanaka, tanaka@yachiyo.example");
        return new Partner(
                ID,
                "so-ngoai-vu-ld",
                profile,
                merged ? PartnerStatus.MERGED : PartnerStatus.ESTABLISHED,
                null,
                new Establishment(RelationKind.FRIENDSHIP, new PartialDate("2022-10"), new Basis("a-1", DECISION)),
                List.of(VISIT),
                merged ? SURVIVOR : null);
    }
}
