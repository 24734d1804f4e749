package org.huunghi.aid.item.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huunghi.aid.item.AidEvent;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidRejection;
import org.huunghi.aid.item.AidStatus;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.Given;
import org.huunghi.aid.item.Money;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.EventSchemas;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.testkit.GoldenFiles;
import org.huunghi.testkit.JsonSchemas;
import org.junit.jupiter.api.Test;

/** The files under {@code contracts} are what other services read; they are added to and never changed. */
class AidContractTest {

    private static final Attribution BY = new Attribution(
            new Actor("nguyen-van-a", "vp-ubnd-dl", Set.of(Role.PPC_CHAIR)),
            Instant.parse("2024-02-09T03:15:30.123Z"),
            Given.DECISION,
            "theo báo cáo thẩm định");
    private static final Money EUROS = new Money(new BigDecimal("92000"), "EUR");

    private final EventCatalogue<AidItem, AidEvent> catalogue = AidEventTypes.catalogue();

    /** The step that each event is about. */
    private final Map<String, AidStatus> steps = Map.of(
            "proposed", AidStatus.PROPOSED,
            "dossier-validated", AidStatus.DOSSIER_VALID,
            "dossier-returned", AidStatus.DOSSIER_INCOMPLETE,
            "appraisal-started", AidStatus.APPRAISING,
            "approved", AidStatus.APPROVED,
            "rejected", AidStatus.REJECTED,
            "agreement-signed", AidStatus.AGREEMENT_SIGNED,
            "implementation-started", AidStatus.IMPLEMENTING);

    @Test
    void whatIsPublishedIsWhatTheContractsShow() {
        var contracts = GoldenFiles.in("contracts/aid-events");
        steps.forEach((name, status) -> contracts.matches(
                name + ".v1",
                catalogue
                        .sample(event(status), step(status).state(), BY, "a-1", 7)
                        .json()));
        contracts.areExactly(steps.keySet().stream().map(name -> name + ".v1").collect(Collectors.toSet()));
    }

    @Test
    void everyEventIsPublishedUnderTheNameInTheContract() {
        steps.forEach((name, status) -> assertThat(catalogue
                        .encode(event(status), step(status).state(), BY)
                        .type())
                .isEqualTo("org.huunghi.aid." + name + ".v1"));
        assertThat(catalogue.types()).hasSameSizeAs(steps.keySet());
    }

    @Test
    void everyEventFitsItsSchema() {
        var schemas = catalogue.types().stream().collect(Collectors.toMap(EventType::name, Function.identity()));
        for (var status : steps.values()) {
            var encoded = catalogue.encode(event(status), step(status).state(), BY);
            JsonSchemas.validate(EventSchemas.of(schemas.get(encoded.type())).toString(), encoded.data());
        }
    }

    @Test
    void nothingThatHappensIsKeptBack() {
        assertThat(Arrays.stream(AidEvent.class.getPermittedSubclasses())).hasSameSizeAs(steps.keySet());
        assertThat(catalogue.topic()).isEqualTo("huunghi.aid.events.v1");
    }

    private static AidEvent event(AidStatus status) {
        return step(status).events().getFirst();
    }

    private static Accepted<AidItem, AidEvent, AidRejection> step(AidStatus status) {
        return Given.step(status, Given.proposal(Direction.INCOMING, EUROS, List.of()));
    }
}
