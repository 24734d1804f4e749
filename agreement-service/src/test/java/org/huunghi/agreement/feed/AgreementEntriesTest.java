package org.huunghi.agreement.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.client.MongoClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.AgreementSamples;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Awaited;
import org.huunghi.agreement.agreement.PostSigningReport;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.feed.FeedScope.Kind;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgreementEntriesTest {

    private static final FeedWindow WINDOW = new FeedWindow(LocalDate.of(2025, 11, 1), LocalDate.of(2027, 11, 1), 50);
    private static final FeedScope UNIT = new FeedScope(Kind.UNIT, "ubnd-lam-dong");

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, entries, created) -> {});
    private final AgreementEntries entries = new AgreementEntries(rooms.agreements());

    @BeforeEach
    void anAgreementInForceAndOneJustSigned() {
        keep("ends", AgreementStatus.IN_FORCE, null);
        keep("owes", AgreementStatus.SIGNED, null);
        keep("owed", AgreementStatus.SIGNED, new PartialDate("2025-11-15"));
        keep("dropped", AgreementStatus.DROPPED, null);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void endsAndReportsThatAreOwedAreDaysToKnowOf() {
        assertThat(entries.entries(UNIT, WINDOW))
                .extracting(FeedEntry::uid, FeedEntry::date)
                .contains(
                        tuple("agreement-expiry-ends", LocalDate.of(2025, 12, 31)),
                        tuple("agreement-report-owes", LocalDate.of(2025, 11, 20)))
                .doesNotContain(
                        tuple("agreement-report-owed", LocalDate.of(2025, 11, 20)),
                        tuple("agreement-expiry-dropped", LocalDate.of(2025, 12, 31)));
    }

    @Test
    void everyScopeShowsItsOwn() {
        assertThat(uids(new FeedScope(Kind.LEADING, "so-ngoai-vu"))).contains("agreement-expiry-ends");
        assertThat(uids(new FeedScope(Kind.LEADING, "ubnd-lam-dong"))).isEmpty();
        assertThat(uids(new FeedScope(Kind.FIELD, "AGRICULTURE"))).contains("agreement-expiry-ends");
        assertThat(uids(new FeedScope(Kind.FIELD, "TOURISM"))).isEmpty();
        assertThat(uids(new FeedScope(Kind.PARTNER, "4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10")))
                .contains("agreement-report-owes");
    }

    @Test
    void whatLiesOutsideTheWindowIsLeftOut() {
        var earlier = new FeedWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 19), 50);

        assertThat(entries.entries(UNIT, earlier)).isEmpty();
    }

    private List<String> uids(FeedScope scope) {
        return entries.entries(scope, WINDOW).map(FeedEntry::uid).toList();
    }

    private void keep(String id, AgreementStatus status, PartialDate submittedOn) {
        var sample = AgreementSamples.anAgreement(status);
        var due = new Deadline("post-signing-report", LocalDate.of(2025, 11, 5), LocalDate.of(2025, 11, 20));
        var agreement = new Agreement(
                id,
                sample.proposal(),
                sample.responsible(),
                sample.proposedAt(),
                status,
                sample.consultation(),
                sample.signing(),
                new PostSigningReport(new Awaited(due, null), submittedOn, null),
                sample.force(),
                sample.successions(),
                sample.replacement(),
                sample.actions(),
                sample.annexes());
        rooms.agreements()
                .add(
                        new Accepted<Agreement, AgreementEvent, AgreementRejection>(
                                agreement, List.of(new AgreementEvent.Proposed())),
                        Attribution.of(new Actor("nguyen-a", "so-ngoai-vu", Set.of()), AgreementSamples.NOW));
    }
}
