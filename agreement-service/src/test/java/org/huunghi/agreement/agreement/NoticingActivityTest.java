package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.DECREE;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.TODAY;
import static org.huunghi.agreement.agreement.AgreementSamples.aProposal;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.consulted;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Versioned;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sample agreements were last seen alive on 1 August 2022. */
class NoticingActivityTest {

    private static final Period LASTING = new Period(new PartialDate("2022"), new PartialDate("2090"));
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    private final Agreements agreements = rooms.agreements();
    private final NoticingActivity noticing =
            new NoticingActivity(agreements, new Consequences(rooms.units(), DECREE), Clock.fixed(NOW, ZoneOffset.UTC));
    private int made;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void workOnALinkedTaskKeepsAnAgreementAlive() {
        var id = kept(AgreementStatus.IN_FORCE);

        noticing.workedOn("t-1", id, YESTERDAY);

        var seen = found(id);
        assertThat(seen.version()).isEqualTo(2);
        assertThat(seen.aggregate().force().activeOn()).isEqualTo(YESTERDAY);
        assertThat(seen.aggregate().actions()).as("its log").isEmpty();
    }

    @Test
    void aDormantAgreementWakesUp() {
        var id = kept(AgreementStatus.IN_FORCE);
        var told = found(id).aggregate().clocks().ring(TODAY).orElseThrow();
        agreements.save(found(id), told, Attribution.of(Actor.system(), NOW));
        assertThat(found(id).aggregate().force().inactiveSince()).isNotNull();

        noticing.workedOn("t-1", id, YESTERDAY);

        assertThat(found(id).aggregate().force().inactiveSince()).isNull();
        assertThat(found(id).aggregate().clocks().nextOn()).contains(YESTERDAY.plusMonths(12));
    }

    @Test
    void newsThatComesTwiceOrLateCostsNoWrite() {
        var id = kept(AgreementStatus.IN_FORCE);

        noticing.workedOn("t-1", id, YESTERDAY);
        noticing.workedOn("t-1", id, YESTERDAY);
        noticing.workedOn("t-2", id, YESTERDAY);
        noticing.met(partner(), YESTERDAY);
        noticing.workedOn("t-1", id, YESTERDAY.minusMonths(1));

        assertThat(found(id).version()).isEqualTo(2);
        assertThat(found(id).aggregate().force().activeOn()).isEqualTo(YESTERDAY);
    }

    @Test
    void aBusyDayCostsOneWriteHoweverManyHearOfIt() {
        var id = kept(AgreementStatus.IN_FORCE);

        try (var instances = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 200).forEach(i -> instances.submit(() -> noticing.workedOn("t-" + i, id, YESTERDAY)));
        }

        assertThat(found(id).version()).isEqualTo(2);
        assertThat(found(id).aggregate().force().activeOn()).isEqualTo(YESTERDAY);
    }

    @Test
    void aContactCountsForEveryAgreementInForceWithThatPartner() {
        var inForce = IntStream.range(0, 60)
                .mapToObj(i -> kept(AgreementStatus.IN_FORCE))
                .toList();
        var suspended = kept(AgreementStatus.SUSPENDED);

        noticing.met(partner(), YESTERDAY);
        noticing.met("another", TODAY);

        assertThat(inForce)
                .allSatisfy(id ->
                        assertThat(found(id).aggregate().force().activeOn()).isEqualTo(YESTERDAY));
        assertThat(found(suspended).version()).isEqualTo(1);
    }

    @Test
    void aContactCountsForAgreementsWithThoseThatWentIntoThatPartner() {
        var id = kept(AgreementStatus.IN_FORCE);
        rooms.partners().learn(new KnownPartner(partner(), "MERGED", "survivor"), 1);

        noticing.met("survivor", YESTERDAY);

        assertThat(found(id).aggregate().force().activeOn()).isEqualTo(YESTERDAY);
    }

    @Test
    void aTaskOfAnAgreementThatIsNotThereChangesNothing() {
        noticing.workedOn("t-1", "no-such-agreement", TODAY);

        assertThat(agreements.list(AgreementQuery.everything(), 1)).isEmpty();
    }

    private static String partner() {
        return aProposal().partners().getFirst();
    }

    private Versioned<Agreement> found(String id) {
        return agreements.find(id).orElseThrow();
    }

    private String kept(AgreementStatus status) {
        var agreement = anAgreement(status, aProposal(LASTING), consulted(true, true));
        var id = "a-" + made++;
        var renamed = new Agreement(
                id,
                agreement.proposal(),
                agreement.responsible(),
                agreement.proposedAt(),
                status,
                agreement.consultation(),
                agreement.signing(),
                agreement.report(),
                agreement.force(),
                agreement.successions(),
                agreement.replacement(),
                agreement.actions(),
                agreement.annexes());
        agreements.add(
                new Accepted<>(renamed, List.of(new AgreementEvent.Proposed())), Attribution.of(Actor.system(), NOW));
        return id;
    }
}
