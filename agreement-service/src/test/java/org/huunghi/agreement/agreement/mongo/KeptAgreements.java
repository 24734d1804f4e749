package org.huunghi.agreement.agreement.mongo;

import static org.huunghi.agreement.agreement.AgreementSamples.NOW;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementSamples;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.Annexes;
import org.huunghi.agreement.agreement.Commitment;
import org.huunghi.agreement.agreement.Consultation;
import org.huunghi.agreement.agreement.Force;
import org.huunghi.agreement.agreement.MeetingConclusion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.Proposal;
import org.huunghi.agreement.agreement.Renewal;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.Watch;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Agreements in a store of their own, every question to which is answered by an index. */
abstract class KeptAgreements {

    static final Attribution BY = Attribution.of(new Actor("chuyen-vien", null, Set.of()), NOW);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final SourceDocument PAPER = new SourceDocument("12/BGN", LocalDate.of(2022, 7, 15));

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    final MongoClient client = indexes.client();

    final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    final Agreements agreements = rooms.agreements();

    @AfterEach
    void close() {
        client.close();
    }

    static Agreement with(Agreement agreement, Commitment... commitments) {
        return AgreementSamples.with(agreement, new Annexes(List.of(commitments), List.of()));
    }

    List<String> ids(AgreementQuery query) {
        return agreements.list(query, 10).stream()
                .map(found -> found.aggregate().id())
                .toList();
    }

    void keep(Agreement agreement) {
        agreements.add(new Accepted<>(agreement, List.of(new AgreementEvent.Proposed())), BY);
    }

    static Agreement agreement(String id, String title, AgreementStatus status, int minutesLater) {
        return agreement(id, proposal(id, title, null), status, List.of(), minutesLater);
    }

    static Agreement inForce(String id, String end) {
        return agreement(id, proposal(id, "Bản ghi nhớ", end), AgreementStatus.IN_FORCE, List.of(), 0);
    }

    static Agreement agreement(
            String id, Proposal proposal, AgreementStatus status, List<Succession> successions, int minutesLater) {
        var force = new Force(new Watch(List.of(30), 0), TODAY, null, null, null);
        return agreement(id, proposal, status, force, successions, minutesLater);
    }

    static Agreement agreement(
            String id,
            Proposal proposal,
            AgreementStatus status,
            Force force,
            List<Succession> successions,
            int minutesLater) {
        return new Agreement(
                id,
                proposal,
                "so-ngoai-vu",
                NOW.plus(Duration.ofMinutes(minutesLater)),
                status,
                new Consultation(List.of(), null, null),
                null,
                null,
                force,
                successions,
                null,
                List.of(),
                Annexes.NONE);
    }

    static Proposal proposal(String id, String title, String end) {
        return between(title, end, "partner-" + id);
    }

    static Proposal between(String title, String end, String... partners) {
        return new Proposal(
                new Text(title, null),
                AgreementKind.MOU,
                AgreementLevel.PROVINCE,
                List.of("ubnd-lam-dong"),
                List.of(partners),
                new Period(new PartialDate("2022"), PartialDate.of(end)),
                List.of("AGRICULTURE"),
                null,
                new MeetingConclusion(TODAY, PAPER),
                new Renewal(36),
                null);
    }
}
