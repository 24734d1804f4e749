package org.huunghi.agreement.scholarship.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.NOW;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.aMaster;
import static org.huunghi.agreement.scholarship.ScholarshipSamples.aScholarship;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Set;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.scholarship.Degree;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipEvent;
import org.huunghi.agreement.scholarship.ScholarshipQuery;
import org.huunghi.agreement.scholarship.ScholarshipStatus;
import org.huunghi.agreement.scholarship.ScholarshipSummary.ByOrigin;
import org.huunghi.agreement.scholarship.ScholarshipSummary.ByYear;
import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoScholarshipsTest {

    private static final Attribution BY = Attribution.of(new Actor("chuyen-vien", null, Set.of()), NOW);
    private static final ScholarshipQuery ALL = query(null, null, null);

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final Rooms rooms = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {});
    private final Scholarships scholarships = rooms.scholarships();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aScholarshipIsReadBackAsItWasKept() {
        var graduate = aScholarship("a", 2018, ScholarshipStatus.GRADUATED);

        keep(graduate);

        assertThat(scholarships.find("a").orElseThrow().aggregate()).isEqualTo(graduate);
    }

    /** The register of the province as its article tells it. */
    @Test
    void theFiguresOfTheRegisterAddUp() {
        for (var at = 1; at <= 5; at++) {
            keep(aScholarship("graduate-" + at, null, ScholarshipStatus.GRADUATED));
            keep(aScholarship("freshman-" + at, 2022, ScholarshipStatus.ENROLLED));
        }
        for (var at = 1; at <= 17; at++) {
            keep(aScholarship("student-" + at, null, ScholarshipStatus.ENROLLED));
        }
        keep(aMaster("master-1", "graduate-1"));
        keep(aMaster("master-2", "graduate-2"));

        var summary = scholarships.summary(ALL);

        assertThat(summary.trained()).isEqualTo(27);
        assertThat(summary.graduated()).isEqualTo(5);
        assertThat(summary.continuing()).isEqualTo(2);
        assertThat(summary.enrolled()).isEqualTo(24);
        assertThat(summary.withdrawn()).isZero();
        assertThat(summary.byYear()).containsExactly(new ByYear(2022, 5), new ByYear(null, 22));
        assertThat(summary.byOrigin())
                .containsExactly(new ByOrigin("4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10", "Champasak", 27));
        assertThat(scholarships.facets(ALL, List.of("year", "status")).counts())
                .containsEntry("year", List.of(new Facets.Count("2022", 7)))
                .containsEntry("status", List.of(new Facets.Count("ENROLLED", 24), new Facets.Count("GRADUATED", 5)));
        assertThat(scholarships.summary(query(2022, null, null)).trained()).isEqualTo(5);
        assertThat(scholarships.summary(query(1999, null, null)).byYear()).isEmpty();
    }

    @Test
    void aPersonIsEnteredOnceAndGoesOnOnce() {
        keep(aScholarship("a", 2018, ScholarshipStatus.GRADUATED));
        keep(aMaster("b", "a"));

        assertThat(add(new Scholarship(
                        "c",
                        aScholarship("a", 2018, ScholarshipStatus.ENROLLED).award(),
                        "so-y-te",
                        null,
                        NOW,
                        ScholarshipStatus.ENROLLED,
                        null)))
                .isFalse();
        assertThat(add(aMaster("d", "a"))).isFalse();
    }

    @Test
    void listsNarrowByEveryFilter() {
        keep(aScholarship("a", 2018, ScholarshipStatus.GRADUATED));
        keep(aScholarship("b", 2022, ScholarshipStatus.ENROLLED));
        keep(aMaster("c", "a"));

        assertThat(ids(ALL)).containsExactly("c", "b", "a");
        assertThat(ids(query(2018, null, null))).containsExactly("a");
        assertThat(ids(query(null, Degree.MASTER, null))).containsExactly("c");
        assertThat(ids(query(null, null, "luat dai hoc da lat champasak"))).containsExactly("c", "b", "a");
        assertThat(ids(query(null, null, "nong hoc"))).isEmpty();
        var afterC = scholarships.find("c").orElseThrow().aggregate().rank();
        assertThat(ids(new ScholarshipQuery(
                        null,
                        "4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10",
                        null,
                        "so-ngoai-vu",
                        null,
                        ScholarshipStatus.ENROLLED,
                        null,
                        afterC)))
                .containsExactly("b");
    }

    @Test
    void whomAMergedPartnerSentIsFoundAndCountedUnderTheSurvivor() {
        keep(aScholarship("a", 2018, ScholarshipStatus.GRADUATED));
        keep(aScholarship("b", 2022, ScholarshipStatus.ENROLLED));
        rooms.partners().learn(new KnownPartner("4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10", "MERGED", "survivor"), 1);
        var bySurvivor = new ScholarshipQuery(null, "survivor", null, null, null, null, null, null);

        assertThat(ids(bySurvivor)).containsExactly("b", "a");
        assertThat(scholarships.summary(bySurvivor).byOrigin())
                .containsExactly(new ByOrigin("survivor", "Champasak", 2));
        assertThat(scholarships.facets(ALL, List.of("partner")).counts().get("partner"))
                .containsExactly(new Facets.Count("survivor", 2));
    }

    private static ScholarshipQuery query(Integer year, Degree degree, String words) {
        return new ScholarshipQuery(year, null, null, null, degree, null, words, null);
    }

    private List<String> ids(ScholarshipQuery query) {
        return scholarships.list(query, 10).stream()
                .map(found -> found.aggregate().id())
                .toList();
    }

    private void keep(Scholarship scholarship) {
        assertThat(add(scholarship)).isTrue();
    }

    private boolean add(Scholarship scholarship) {
        return scholarships
                .add(new Accepted<>(scholarship, List.of(new ScholarshipEvent.Enrolled())), BY)
                .isPresent();
    }
}
