package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.DISTRICT;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.PROVINCE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Agreements from their signing to their ends, over HTTP, with units that merge meanwhile. */
@ServiceTest
class AgreementLifeJourneyTest {

    private static final String AGREEMENTS = "/api/v1/agreements";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    private static final Map<String, Object> PAPER = Map.of("number", "1234/UBND-NgV", "date", TODAY);

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

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
    void aDistrictsAgreementIsInheritedByItsProvince() {
        var body = People.agreement("level", "DISTRICT", "ourParties", List.of(DISTRICT), "period", null);
        var early = inForce(body);
        News.ofSuccession(DISTRICT, PROVINCE);

        var found = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ledger(early), line -> !line.isMissingNode());
        var late = inForce(body);

        assertThat(found.path("stage").asString()).isEqualTo("PROPOSED");
        assertThat(found.at("/successions/0/to").asString()).isEqualTo(PROVINCE);
        assertThat(found.at("/successions/0/legalBasis/number").asString()).isEqualTo("177/2025/NĐ-CP");
        assertThat(found.at("/successions/0/on").asString()).isEqualTo("2025-07-01");
        assertThat(ledger(late).path("stage").asString()).isEqualTo("PROPOSED");
        assertThat(ledgerFile(early)).contains(",Có hiệu lực,Chờ xác nhận kế thừa,");

        refused(post(early, DIRECTOR, "inheritance", Map.of("document", PAPER)), 403, "not-permitted");
        var inherited = step(early, CHAIR, "inheritance", Map.of("document", PAPER), "INHERITED");
        assertThat(inherited.json().at("/ourParties/0").asString()).isEqualTo(PROVINCE);
        assertThat(inherited.json().path("level").asString()).isEqualTo("PROVINCE");
        step(early, CHAIR, "keeping", Map.of("document", PAPER), "IN_FORCE");
        step(late, CHAIR, "inheritance", Map.of("document", PAPER), "INHERITED");
        var half = progress();
        assertThat(half.path("percent").asInt()).isEqualTo(50);
        assertThat(half.at("/stages/KEPT").asInt()).isEqualTo(1);
        var ending = Map.of("on", TODAY, "reason", "không còn phù hợp", "document", PAPER);
        step(late, CHAIR, "termination", ending, "TERMINATED");
        assertThat(progress().path("percent").asInt()).isEqualTo(100);
        refused(post(early, CHAIR, "inheritance", Map.of("document", PAPER)), 409, "nothing-to-inherit");
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

    private String approved(Map<String, Object> body) {
        var id = People.created(api.as(OFFICER), AGREEMENTS, body).createdId();
        step(id, HEAD, "drafting", null, "DRAFTING");
        var ministry = Map.of("code", "bo-ngoai-giao", "name", Map.of("vi", "Bộ Ngoại giao"));
        var asked = step(id, DIRECTOR, "consultation", Map.of("consultees", List.of(ministry)), "CONSULTING");
        assertThat(asked.json().at("/opinions/0/due").asString()).isGreaterThan(TODAY);
        step(id, OFFICER, "opinions", Map.of("consultee", "bo-ngoai-giao", "agrees", true), "CONSULTING");
        step(id, CHAIR, "approval", null, "APPROVED_TO_SIGN");
        return id;
    }

    private String inForce(Map<String, Object> body) {
        var id = approved(body);
        step(id, CHAIR, "signature", signature(TODAY), "IN_FORCE");
        return id;
    }

    private Answer step(String id, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = People.patiently(() -> post(id, by, command, body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        return answer;
    }

    private Answer post(String id, Tokens by, String command, Map<String, ?> body) {
        return api.as(by).ifMatch(seen(id)).post(AGREEMENTS + "/" + id + "/" + command, body);
    }

    private long seen(String id) {
        return api.as(OFFICER).get(AGREEMENTS + "/" + id).version();
    }

    private JsonNode ledger(String id) {
        var lines = api.as(OFFICER)
                .get("/api/v1/inheritances?unit=" + DISTRICT + "&limit=200")
                .json()
                .path("items");
        return lines.valueStream()
                .filter(line -> line.path("agreement").asString().equals(id))
                .findFirst()
                .orElseGet(() -> lines.path("missing"));
    }

    private String ledgerFile(String id) {
        return api.as(OFFICER)
                .get("/api/v1/inheritances.csv?unit=" + DISTRICT)
                .text()
                .lines()
                .filter(line -> line.startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode progress() {
        return api.as(OFFICER)
                .get("/api/v1/inheritances/progress?unit=" + DISTRICT)
                .json();
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

    private static Map<String, Object> signature(String effectiveOn) {
        var signature = new HashMap<String, Object>(
                Map.of("signedOn", TODAY, "signer", "Chủ tịch UBND tỉnh", "document", PAPER));
        signature.put("effectiveOn", effectiveOn);
        return signature;
    }

    private static Map<String, Object> extension(String until) {
        return Map.of("until", until, "on", TODAY, "document", PAPER);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("agreement-" + code);
    }
}
