package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Agreements from their signing to their ends, over HTTP. */
@ServiceTest
class AgreementLifeJourneyTest extends AgreementLifeSteps {

    @Test
    void anAgreementLivesUntilAnotherTakesItsPlace() {
        var id = approved(People.agreement("period", Map.of("from", TODAY, "to", "2090")));
        var signed = step(id, CHAIR, "signature", signature(TODAY), "IN_FORCE");
        assertThat(signed.json().at("/report/due").asString()).isGreaterThan(TODAY);
        step(id, DIRECTOR, "post-signing-report", Map.of("on", TODAY, "document", PAPER), "IN_FORCE");
        refused(
                post(id, DIRECTOR, "post-signing-report", Map.of("on", TODAY, "document", PAPER)),
                409,
                "already-reported");
        var amendment = Map.of("on", TODAY, "note", "thêm du lịch", "fields", List.of("TOURISM"), "document", PAPER);
        step(id, CHAIR, "amendments", amendment, "IN_FORCE");
        var longer = step(id, CHAIR, "extensions", extension("2095"), "IN_FORCE");
        assertThat(longer.json().at("/period/to").asString()).isEqualTo("2095");
        assertThat(longer.json().at("/fields/0").asString()).isEqualTo("TOURISM");
        step(id, OFFICER, "activities", Map.of("on", TODAY, "note", "đón đoàn"), "IN_FORCE");
        step(id, CHAIR, "suspension", Map.of("on", TODAY, "reason", "dịch bệnh"), "SUSPENDED");
        step(id, CHAIR, "resumption", Map.of("on", TODAY, "reason", "hết dịch"), "IN_FORCE");

        var other = approved(People.agreement("replaces", id));
        var replacement = Map.of("by", other, "on", TODAY, "consent", PAPER);
        refused(post(id, CHAIR, "replacement", replacement), 409, "not-its-replacement");
        step(other, CHAIR, "signature", signature(null), "SIGNED");
        var replaced = step(id, CHAIR, "replacement", replacement, "REPLACED");

        assertThat(replaced.json().at("/replacement/by").asString()).isEqualTo(other);
        assertThat(api.as(OFFICER)
                        .get(AGREEMENTS + "/" + other)
                        .json()
                        .path("replaces")
                        .asString())
                .isEqualTo(id);
        assertThat(News.of("agreement", id, 15))
                .extracting(event -> event.type().replaceAll("org.huunghi.agreement.|.v1", ""))
                .containsSubsequence(
                        "signed",
                        "post-signing-report-due",
                        "entered-into-force",
                        "post-signing-report-submitted",
                        "amended",
                        "extended",
                        "activity-recorded",
                        "suspended",
                        "resumed",
                        "replaced");
    }

    @Test
    void workOnALinkedTaskWakesADormantAgreement() {
        var id = approved(People.agreement("period", Map.of("from", "2024", "to", "2090")));
        var longAgo = signature("2024-01-15");
        longAgo.put("signedOn", "2024-01-15");
        var dormant = step(id, CHAIR, "signature", longAgo, "IN_FORCE");
        assertThat(dormant.json().path("inactiveSince").asString()).isEqualTo("2024-01-15");

        var task = "/api/v1/tasks/"
                + People.created(api.as(OFFICE), "/api/v1/tasks", People.task("agreement", id))
                        .createdId();
        api.as(LEAD).ifMatch(1).post(task + "/acceptance", null);
        var reported = api.as(LEAD).ifMatch(2).post(task + "/progress", Map.of("note", "đã liên hệ"));
        assertThat(reported.status()).as(reported.text()).isEqualTo(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !api.as(OFFICER).get(AGREEMENTS + "/" + id).json().hasNonNull("inactiveSince"));
        assertThat(News.of("agreement", id, 9).getLast().type()).isEqualTo("org.huunghi.agreement.activity-noticed.v1");
    }

    @Test
    void listsNarrowByWhatTheAgreementIsAndByItsEnd() {
        var period = Map.of("to", "2089-05");
        var id = inForce(People.agreement("kind", "TWINNING", "period", period, "fields", List.of("LNG")));

        var filter = "?kind=TWINNING&level=PROVINCE&field=LNG&expiringBefore=2089-06-01&limit=200";
        assertThat(ids(filter)).contains(id);
        assertThat(ids(filter.replace("2089-06-01", "2089-05-31"))).doesNotContain(id);
        assertThat(ids(filter.replace("LNG", "SILK"))).doesNotContain(id);
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        var unknown = api.as(OFFICER).post(AGREEMENTS, People.agreement("fields", List.of("ASTROLOGY")));
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(400);
        assertThat(unknown.json().at("/errors/0/code").asString()).isEqualTo("unknown-cooperation-field");
        assertThat(unknown.json().at("/unknown/0").asString()).isEqualTo("ASTROLOGY");
        var former = api.as(OFFICER).post(AGREEMENTS, People.agreement("replaces", "no-such-agreement"));
        assertThat(former.json().at("/errors/0/field").asString()).isEqualTo("replaces");

        var open = inForce(People.agreement("period", null));
        refused(post(open, CHAIR, "extensions", extension("2095")), 409, "open-ended");
        var fixed = inForce(People.agreement("period", Map.of("to", "2090")));
        refused(post(fixed, CHAIR, "extensions", extension("2089-12")), 400, "not-longer");
        var ending =
                api.as(CHAIR).ifMatch(seen(fixed)).post(AGREEMENTS + "/" + fixed + "/termination", Map.of("on", TODAY));
        assertThat(ending.status()).isEqualTo(400);
        assertThat(ending.json().path("errors")).hasSize(2);
    }

    private List<String> ids(String filter) {
        return api.as(OFFICER)
                .get(AGREEMENTS + filter)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
