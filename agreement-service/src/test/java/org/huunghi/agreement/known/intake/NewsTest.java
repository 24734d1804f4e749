package org.huunghi.agreement.known.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.known.NameKeys;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.testkit.Deliveries;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

class NewsTest {

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final List<KnownUnit> followed = new ArrayList<>();
    private final List<String> met = new ArrayList<>();
    private final List<Poison> buried = new ArrayList<>();
    private final EventIntake intake = new RecordIntake(
            (record, poison) -> buried.add(poison), new IntakeMetrics(new SimpleMeterRegistry(), Clock.systemUTC()));

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aPartnerIsKnownAsTheLatestNewsHasIt() {
        Deliveries.given(this::world, this::partners)
                .when(
                        event("org.huunghi.partner.registered.v1")
                                .of("P1")
                                .sequence(1)
                                .data("{\"state\":{\"id\":\"P1\",\"status\":\"PROSPECT\",\"country\":\"LA\"}}"),
                        event("org.huunghi.partner.contacted.v1")
                                .of("P1")
                                .sequence(2)
                                .data("{\"change\":{},\"state\":{\"status\":\"CONTACTED\"}}"),
                        event("org.huunghi.partner.merged.v1")
                                .of("P1")
                                .sequence(4)
                                .data("{\"state\":{\"status\":\"MERGED\",\"survivor\":\"P2\"}}"))
                .then(rooms -> {
                    var known = rooms.partners().find("P1").orElseThrow();
                    assertThat(known).isEqualTo(new KnownPartner("P1", "MERGED", "P2"));
                    assertThat(known.isEligible()).isFalse();
                    assertThat(rooms.partners().find("P2")).isEmpty();
                });
    }

    @Test
    void aContactIsToldOfOnTheLastDayThatItCanHaveBeen() {
        var contacted = event("org.huunghi.partner.contacted.v1")
                .of("P1")
                .sequence(2)
                .data("{\"change\":{\"on\":\"2026\"},\"state\":{\"status\":\"CONTACTED\"}}");
        var reactivated = event("org.huunghi.partner.reactivated.v1")
                .of("P1")
                .sequence(3)
                .data("{\"change\":{\"on\":\"2025-02\"},\"state\":{\"status\":\"ESTABLISHED\"}}");
        var renamed = event("org.huunghi.partner.renamed.v1")
                .of("P1")
                .sequence(4)
                .data("{\"change\":{\"on\":\"2026-01-01\"},\"state\":{\"status\":\"ESTABLISHED\"}}");

        Deliveries.given(this::world, this::partners)
                .when(contacted, reactivated, renamed)
                .then(rooms -> {
                    assertThat(met).contains("P1 2026-01-05", "P1 2025-02-28");
                    assertThat(Set.copyOf(met)).hasSize(2);
                });
    }

    @Test
    void aUnitIsKnownAsTheLatestNewsHasIt() {
        Deliveries.given(this::world, this::units)
                .when(
                        event("org.huunghi.unit.registered.v1")
                                .of("so-khdt")
                                .sequence(1)
                                .data("{\"state\":{\"id\":\"so-khdt\",\"province\":\"lam-dong\"}}"),
                        event("org.huunghi.unit.succeeded.v1")
                                .of("so-khdt")
                                .sequence(2)
                                .data(
                                        "{\"state\":{\"province\":\"lam-dong\",\"validTo\":\"2025-02-28\",\"successor\":\"so-tai-chinh\"}}"))
                .then(rooms -> {
                    var known = rooms.units().find("so-khdt").orElseThrow();
                    assertThat(known)
                            .isEqualTo(new KnownUnit("so-khdt", "lam-dong", LocalDate.of(2025, 2, 28), "so-tai-chinh"));
                    assertThat(known.existedOn(LocalDate.of(2025, 2, 28))).isTrue();
                    assertThat(known.existedOn(LocalDate.of(2025, 3, 1))).isFalse();
                    assertThat(followed).isNotEmpty().containsOnly(known);
                    followed.clear();
                });
    }

    @Test
    void aUnitIsFoundByEveryWayOfWritingItsNameInItsOwnProvince() {
        Deliveries.given(this::world, this::units)
                .when(
                        event("org.huunghi.unit.registered.v1")
                                .of("so-khdt")
                                .sequence(1)
                                .data("""
                                {"state":{"name":{"vi":"Sở Kế hoạch tỉnh Lâm Đồng"},"province":"lam-dong"}}"""),
                        event("org.huunghi.unit.renamed.v1")
                                .of("so-khdt")
                                .sequence(2)
                                .data("""
                                {"state":{"name":{"vi":"Sở Kế hoạch và Đầu tư tỉnh Lâm Đồng"},"province":"lam-dong"}}"""))
                .then(rooms -> {
                    for (var name : List.of("Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "sở kế hoạch và đầu tư tỉnh")) {
                        assertThat(rooms.names().named(List.of(NameKeys.key(name)), "lam-dong"))
                                .as(name)
                                .extracting(KnownName::id)
                                .containsExactly("so-khdt");
                    }
                    assertThat(rooms.names().named(List.of(NameKeys.key("Sở Kế hoạch")), "lam-dong"))
                            .isEmpty();
                    assertThat(rooms.names().named(List.of(NameKeys.key("Sở KH&ĐT")), "dak-lak"))
                            .isEmpty();
                });
    }

    @Test
    void aPartnerIsFoundByItsAliasesUntilItIsMerged() {
        var jica = List.of(NameKeys.key("JICA"));
        var registered =
                event("org.huunghi.partner.registered.v1").of("P1").sequence(1).data("""
                {"state":{"name":{"vi":"Cơ quan Hợp tác quốc tế Nhật Bản"},"aliases":["JICA"],"status":"PROSPECT"}}""");
        var merged = event("org.huunghi.partner.merged.v1").of("P1").sequence(2).data("""
                {"state":{"name":{"vi":"Cơ quan JICA"},"aliases":["JICA"],"status":"MERGED","survivor":"P2"}}""");

        Deliveries.given(this::world, this::partners).when(registered).then(rooms -> assertThat(
                        rooms.names().named(jica, "lam-dong"))
                .extracting(KnownName::id)
                .containsExactly("P1"));
        Deliveries.given(this::world, this::partners)
                .when(registered, merged)
                .then(rooms -> assertThat(rooms.names().named(jica, "lam-dong")).isEmpty());
    }

    @Test
    void anEventOfAnotherKindChangesNothing() {
        Deliveries.given(this::world, this::partners)
                .when(event("org.huunghi.partner.painted-red.v1").of("P1").data("{\"state\":{\"status\":\"RED\"}}"))
                .then(rooms -> assertThat(rooms.partners().find("P1")).isEmpty());
    }

    @Test
    void anEventWithoutAStateIsPoison() {
        Deliveries.given(this::world, this::units)
                .when(event("org.huunghi.unit.closed.v1").of("so-khdt").data("{\"change\":{}}"))
                .then(rooms -> assertThat(rooms.units().find("so-khdt")).isEmpty());

        assertThat(buried).isNotEmpty().allSatisfy(poison -> assertThat(poison.code())
                .isEqualTo("state-missing"));
    }

    /** The producer's own contracts, whatever they will be. */
    @ParameterizedTest
    @CsvSource({"partner", "unit"})
    void everythingPartnerServicePublishesCanBeRead(String aggregate) throws IOException {
        var rooms = world();
        var consumer = aggregate.equals("unit") ? units(rooms) : partners(rooms);
        try (var contracts = Files.list(Path.of("../partner-service/contracts", aggregate + "-events"))) {
            var published = contracts.map(NewsTest::published).toList();

            published.forEach(event -> consumer.accept(event.message()));

            assertThat(published).isNotEmpty();
            assertThat(published).extracting(Deliveries.SentEvent::subject).allMatch(id -> isKnown(rooms, id));
            assertThat(buried).isEmpty();
        }
    }

    private static Deliveries.SentEvent published(Path contract) {
        var event = JsonMapper.shared().readTree(contract);
        var headers = event.path("headers");
        return event(headers.path("ce_type").asString())
                .of(headers.path("ce_subject").asString())
                .data(event.path("data").toString());
    }

    private static boolean isKnown(Rooms rooms, String id) {
        return rooms.partners().find(id).isPresent() || rooms.units().find(id).isPresent();
    }

    private Rooms world() {
        return new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    }

    private Consumer<Message<byte[]>> partners(Rooms rooms) {
        return new PartnerNews()
                .partnerEvents(intake, rooms.partners(), rooms.names(), (partner, on) -> met.add(partner + " " + on));
    }

    private Consumer<Message<byte[]>> units(Rooms rooms) {
        return new UnitNews().unitEvents(intake, rooms.units(), rooms.names(), followed::add);
    }
}
