package org.huunghi.aid.known.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;
import static org.huunghi.testkit.Deliveries.given;
import static org.huunghi.testkit.Deliveries.golden;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huunghi.aid.known.KnownPartner;
import org.huunghi.aid.known.KnownPartners;
import org.huunghi.aid.known.KnownUnit;
import org.huunghi.aid.known.KnownUnits;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.RecordIntake;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/** What this service makes of the events that partner-service promises in its contracts. */
class KnownFactsTest {

    private static final Path CONTRACTS = Path.of("../partner-service/contracts");

    /** The knowledge of this service, without a store. */
    private static final class World implements KnownPartners {

        private final Map<String, Long> sequences = new HashMap<>();
        private final Map<String, KnownPartner> partners = new HashMap<>();
        private final Map<String, KnownUnit> units = new HashMap<>();
        private final List<String> buried = new ArrayList<>();
        private final EventIntake intake = new RecordIntake(
                (record, poison) -> buried.add(poison.code()),
                new IntakeMetrics(new SimpleMeterRegistry(), Clock.systemUTC()));

        Consumer<Message<byte[]>> partnerEvents() {
            return new PartnerNews().partnerEvents(intake, this);
        }

        Consumer<Message<byte[]>> unitEvents() {
            return new UnitNews().unitEvents(intake, new KnownUnits() {
                @Override
                public Optional<KnownUnit> find(String id) {
                    return Optional.ofNullable(units.get(id));
                }

                @Override
                public boolean learn(KnownUnit unit, long sequence) {
                    return isNews(unit.id(), sequence) && units.put(unit.id(), unit) != unit;
                }
            });
        }

        @Override
        public Optional<KnownPartner> find(String id) {
            return Optional.ofNullable(partners.get(id));
        }

        @Override
        public boolean learn(KnownPartner partner, long sequence) {
            return isNews(partner.id(), sequence) && partners.put(partner.id(), partner) != partner;
        }

        private boolean isNews(String subject, long sequence) {
            return sequences.merge(subject, sequence, Math::max) == sequence;
        }
    }

    @Test
    void partnerIsKnownByItsLastStatus() {
        var established = golden(CONTRACTS.resolve("partner-events/established.v1.json"));
        var merged = golden(CONTRACTS.resolve("partner-events/merged.v1.json"));
        given(World::new, World::partnerEvents)
                .when(established.of("P1").sequence(4), merged.of("P1").sequence(5))
                .then(world -> {
                    assertThat(world.partners).containsOnlyKeys("P1");
                    assertThat(world.partners.get("P1").status()).isEqualTo("MERGED");
                    assertThat(world.partners.get("P1").isUsable()).isFalse();
                    assertThat(world.buried).isEmpty();
                });
    }

    @Test
    void everyEventThatMayChangeAPartnersStatusIsHeard() {
        for (var name : List.of(
                "registered",
                "contacted",
                "negotiation-started",
                "established",
                "became-dormant",
                "reactivated",
                "rejected",
                "merged",
                "ended")) {
            var told = golden(CONTRACTS.resolve("partner-events/" + name + ".v1.json"));
            given(World::new, World::partnerEvents)
                    .when(told)
                    .then(world -> assertThat(world.partners).as(name).containsKey(told.subject()));
        }
    }

    @Test
    void unitIsKnownWithItsEndAndItsSuccessor() {
        var registered = golden(CONTRACTS.resolve("unit-events/registered.v1.json"));
        var succeeded = golden(CONTRACTS.resolve("unit-events/succeeded.v1.json"));
        given(World::new, World::unitEvents)
                .when(registered.of("ubnd-binh-thuan").sequence(1), succeeded)
                .then(world -> assertThat(world.units)
                        .containsOnly(Map.entry(
                                "ubnd-binh-thuan",
                                new KnownUnit(
                                        "ubnd-binh-thuan", "binh-thuan", LocalDate.of(2025, 6, 30), "ubnd-lam-dong"))));
    }

    @Test
    void unknownTypesAreIgnored() {
        given(World::new, World::partnerEvents)
                .when(event("org.huunghi.partner.applauded.v1").of("P1"))
                .then(world -> {
                    assertThat(world.partners).isEmpty();
                    assertThat(world.buried).isEmpty();
                });
    }

    @Test
    void eventWithoutAStateIsBuriedAndNotTriedForEver() {
        given(World::new, World::partnerEvents)
                .when(event("org.huunghi.partner.registered.v1").of("P1").data("{\"state\":{}}"))
                .then(world -> assertThat(world.buried).contains("partner-without-status"));
        given(World::new, World::unitEvents)
                .when(event("org.huunghi.unit.registered.v1").of("so-a").data("{}"))
                .then(world -> assertThat(world.buried).contains("unit-without-state"));
    }
}
