package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huunghi.agreement.agreement.AgreementSamples.DECREE;
import static org.huunghi.agreement.agreement.AgreementSamples.FOREIGN_MINISTRY;
import static org.huunghi.agreement.agreement.AgreementSamples.JUSTICE;
import static org.huunghi.agreement.agreement.AgreementSamples.NOW;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.calendar.almanac.Books.DEADLINES;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.agreement.clock.SweepingTimers;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.OutboxEntry;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several instances of the service over one store, at times that the test names. */
class AgreementTimersTest {

    private static final LocalDate SENT = LocalDate.of(2026, 8, 20);
    private static final LocalDate DUE = LocalDate.of(2026, 8, 28);
    private static final Attribution OFFICE = Attribution.of(new Actor("van-phong", "ubnd", Set.of()), NOW);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final String database = TestStore.freshDatabase();

    /** How much was told of each agreement after it was proposed. */
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    private final Rooms rooms = new Rooms(client, database, this::committed);
    private final Agreements agreements = rooms.agreements();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void threeInstancesTellEachConsulteesSilenceExactlyOnce() throws Exception {
        IntStream.range(0, 60).forEach(i -> keep("a" + i, consulting()));
        var start = new CyclicBarrier(3);
        var late = CivilDay.start(DUE.plusDays(1));

        int sum = 0;
        try (var instances = Executors.newFixedThreadPool(3)) {
            var running = Stream.generate(() -> new Rooms(client, database, this::committed))
                    .limit(3)
                    .map(instance -> instances.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return sweep(instance, late);
                    }))
                    .toList();
            for (var instance : running) {
                sum += instance.get(60, TimeUnit.SECONDS);
            }
        }

        assertThat(sum).isEqualTo(120);
        assertThat(told).hasSize(60);
        assertThat(told.values()).allSatisfy(times -> assertThat(times).isEqualTo(2));
        assertThat(sweep(rooms, late)).isZero();
    }

    @Test
    void nothingIsToldBeforeTheDayIsOverInVietnam() {
        keep("a", consulting());

        assertThat(sweep(rooms, Instant.parse("2026-08-28T16:59:59Z"))).isZero();
        assertThat(sweep(rooms, Instant.parse("2026-08-28T17:00:00Z"))).isEqualTo(2);
    }

    @Test
    void aClockThatTheCalendarMovesRingsAnew() {
        keep("a", consulting());
        keep("b", anAgreement(AgreementStatus.PROPOSED));
        var open = new OpenAgreementDeadlines(agreements, consequences(rooms));
        var due = LocalDate.of(2026, 8, 31);

        var counted = open.countedOver(DUE, DUE, null, 10);
        assertThat(counted)
                .extracting(Open::subjectKind, Open::subject, Open::clock)
                .containsExactly(
                        tuple("agreement", "a", "consultation-answer:bo-ngoai-giao"),
                        tuple("agreement", "a", "consultation-answer:so-tu-phap"));
        assertThat(open.countedOver(SENT.minusDays(5), SENT, null, 10)).isEmpty();
        assertThat(open.countedOver(DUE.plusDays(1), due, null, 10)).isEmpty();
        assertThat(open.countedOver(DUE, DUE, "a", 10)).isEmpty();

        var announcement = Attribution.of(OFFICE.by(), CivilDay.start(SENT.plusDays(1)));
        counted.forEach(clock -> open.move(clock, due, announcement));
        counted.forEach(clock -> open.move(clock, due, announcement));

        assertThat(told.get("a")).isEqualTo(2);
        assertThat(sweep(rooms, CivilDay.start(DUE.plusDays(1)))).isZero();
        assertThat(sweep(rooms, CivilDay.start(due.plusDays(1)))).isEqualTo(2);
    }

    @Test
    void whatAUnitThatIsGoneHasSignedIsFoundWhereverItLies() {
        IntStream.range(0, 120).forEach(i -> keep("a%03d".formatted(i), inForce()));
        keep("proposed", anAgreement(AgreementStatus.PROPOSED));
        var gone = new KnownUnit("ubnd-lam-dong", "lam-dong", LocalDate.of(2025, 6, 30), "ubnd-moi");
        rooms.units().learn(gone, 2);
        var proposing = new ProposingInheritance(agreements, consequences(rooms), Clock.fixed(NOW, ZoneOffset.UTC));

        proposing.followed(gone);
        proposing.followed(gone);

        assertThat(told).hasSize(120).doesNotContainKey("proposed");
        assertThat(told.values()).allSatisfy(times -> assertThat(times).isEqualTo(1));
        assertThat(new InheritanceLedger(agreements).progress("ubnd-moi").total())
                .isEqualTo(120);
        assertThat(new InheritanceLedger(agreements).progress("ubnd-moi").percent())
                .isZero();
        assertThat(new InheritanceLedger(agreements).progress("ubnd-khac").percent())
                .isNull();
    }

    private static Agreement consulting() {
        return accepted(anAgreement(AgreementStatus.DRAFTING)
                .preparation()
                .requestConsultation(
                        List.of(FOREIGN_MINISTRY, JUSTICE), SENT, DEADLINES.of("consultation-answer", SENT), SENT));
    }

    private static Agreement inForce() {
        return anAgreement(AgreementStatus.IN_FORCE)
                .next()
                .proposal(AgreementSamples.aProposal(null))
                .force(Force.NOT_YET)
                .agreement();
    }

    private void keep(String id, Agreement agreement) {
        var kept = new Agreement(
                id,
                agreement.proposal(),
                agreement.responsible(),
                agreement.proposedAt(),
                agreement.status(),
                agreement.consultation(),
                agreement.signing(),
                agreement.report(),
                agreement.force(),
                agreement.successions(),
                agreement.replacement(),
                agreement.actions(),
                agreement.annexes());
        agreements.add(new Accepted<>(kept, List.of(new AgreementEvent.Proposed())), OFFICE);
    }

    private static int sweep(Rooms instance, Instant now) {
        var timers = new AgreementTimers(instance.agreements(), consequences(instance));
        return new SweepingTimers(List.of(timers), Clock.fixed(now, ZoneOffset.UTC))
                .sweep(() -> true)
                .told();
    }

    private static Consequences consequences(Rooms instance) {
        return new Consequences(instance.units(), DECREE);
    }

    /** The relay of the tests takes nothing away, so everything that was ever told still waits. */
    private void committed(Outbox outbox, String id, List<OutboxEntry> pending, boolean created) {
        if (!created) {
            told.put(
                    id,
                    pending.stream()
                            .filter(entry -> !entry.type().endsWith(".proposed.v1"))
                            .count());
        }
    }
}
