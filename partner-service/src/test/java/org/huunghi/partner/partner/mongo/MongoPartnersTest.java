package org.huunghi.partner.partner.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
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
import org.huunghi.partner.partner.PartnerRejection;
import org.huunghi.partner.partner.PartnerStatus;
import org.huunghi.partner.partner.PartnerType;
import org.huunghi.partner.partner.Partners;
import org.huunghi.partner.partner.RelationKind;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoPartnersTest {

    private static final Attribution BY = Attribution.of(
            new Actor("chuyen-vien", "so-ngoai-vu-ld", Set.of(Role.OFFICER)), Instant.parse("2022-08-01T01:00:00Z"));

    @Autowired
    Partners partners;

    @Test
    void whatIsStoredIsReadAgainAsItWas() {
        var document = new SourceDocument("1234/QĐ-UBND", LocalDate.of(2022, 7, 15));
        var since = new PartialDate("2022-07");
        var profile = new PartnerProfile(
                new PartnerName("vùng Occitanie", "Occitanie", "Occitània"),
                List.of(new Alias("Midi-Pyrénées", "fr", new PartialDate("2016"))),
                "FR",
                PartnerType.FOREIGN_LOCALITY,
                LocalityLevel.REGION,
                null,
                List.of(new Counterpart("ubnd-lam-dong", CounterpartLevel.PROVINCE, since, RelationKind.FRIENDSHIP)),
                List.of("TOURISM"),
                List.of(new Contact("Dupont", null, "+33 5 00 00 00 00", null)),
                "bạn cũ");
        var partner = new Partner(
                UUID.randomUUID().toString(),
                "so-ngoai-vu-ld",
                profile,
                PartnerStatus.ESTABLISHED,
                null,
                new Establishment(RelationKind.FRIENDSHIP, since, new Basis(null, document)),
                List.of(new Interaction(InteractionKind.LETTER, since, "thư mời")),
                null);

        partners.add(registered(partner), BY);

        assertThat(partners.find(partner.id()).orElseThrow().aggregate()).isEqualTo(partner);
    }

    @Test
    void ofManyWhoRegisterOnePartnerAtOnceOneIsFirst() throws Exception {
        var attempts = new ArrayList<Callable<Outcome<Partner, PartnerRejection>>>();
        for (int i = 0; i < 16; i++) {
            attempts.add(() -> partners.add(registered(prospect("tỉnh Đua Nhau")), BY));
        }

        var first = new ArrayList<String>();
        var others = new ArrayList<PartnerRejection>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var attempt : threads.invokeAll(attempts)) {
                switch (attempt.get()) {
                    case Outcome.Done<Partner, PartnerRejection>(var stored) ->
                        first.add(stored.aggregate().id());
                    case Outcome.Refused<Partner, PartnerRejection>(var reason) -> others.add(reason);
                }
            }
        }

        assertThat(first).hasSize(1);
        assertThat(others).hasSize(15).containsOnly(new PartnerRejection.AlreadyRegistered(first.getFirst()));
    }

    private static Partner prospect(String name) {
        var profile = new PartnerProfile(
                new PartnerName(name, null, null),
                List.of(),
                "LA",
                PartnerType.FOREIGN_LOCALITY,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
        var id = UUID.randomUUID().toString();
        return new Partner(id, "so-ngoai-vu-ld", profile, PartnerStatus.PROSPECT, null, null, List.of(), null);
    }

    private static Accepted<Partner, PartnerEvent, PartnerRejection> registered(Partner partner) {
        return new Accepted<>(partner, List.of(new PartnerEvent.Registered(partner.custodian())));
    }
}
