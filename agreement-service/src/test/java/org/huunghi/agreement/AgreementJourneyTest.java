package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.NEIGHBOURS;
import static org.huunghi.agreement.People.NEWCOMERS;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreements over HTTP, and what an outsider reads of them from Kafka. */
@ServiceTest
class AgreementJourneyTest {

    private static final String AGREEMENTS = "/api/v1/agreements";
    private static final Map<String, Object> LETTER = Map.of("number", "2811/BNG-LS", "date", "2022-06-30");
    private static final Map<String, Object> CONSULTEES = Map.of(
            "consultees",
            List.of(
                    Map.of("code", "bo-ngoai-giao", "name", Map.of("vi", "Bộ Ngoại giao")),
                    Map.of("code", "so-tu-phap", "name", Map.of("vi", "Sở Tư pháp"))),
            "document",
            LETTER);

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void anAgreementOfThePastIsEnteredWithItsOwnDates() {
        var id = consulting();
        step(id, 3, OFFICER, "opinions", opinion("bo-ngoai-giao", true), "CONSULTING");
        step(id, 4, OFFICER, "opinions", opinion("so-tu-phap", true), "CONSULTING");
        step(id, 5, CHAIR, "approval", null, "APPROVED_TO_SIGN");
        step(id, 6, CHAIR, "signature", signature("2022-07"), "SIGNED");
        step(id, 7, DIRECTOR, "entry-into-force", Map.of("on", "2022-07"), "EXPIRED");
        var reaffirmed = step(id, 8, CHAIR, "reaffirmations", Map.of("on", "2024", "note", "trong hội đàm"), "EXPIRED");

        var json = reaffirmed.json();
        assertThat(json.at("/signing/signedOn").asString()).isEqualTo("2022-07");
        assertThat(json.at("/period/to").asString()).isEqualTo("2025");
        assertThat(json.path("actions").valueStream().map(a -> a.path("kind").asString()))
                .containsExactly("SIGNED", "ENTERED_INTO_FORCE", "EXPIRED", "REAFFIRMED");
        var told = News.of("agreement", id, 11);
        assertThat(told)
                .extracting(event ->
                        event.type().replace("org.huunghi.agreement.", "").replace(".v1", ""))
                .containsExactly(
                        "proposed",
                        "drafting-started",
                        "consultation-requested",
                        "opinion-recorded",
                        "opinion-recorded",
                        "approved-to-sign",
                        "signed",
                        "entered-into-force",
                        "inactive",
                        "expired",
                        "reaffirmed");
        assertThat(told.get(6).data().at("/state/signedOn").asString()).isEqualTo("2022-07");
        assertThat(told.get(6).data().at("/document/number").asString()).isEqualTo("12/BGN-UBND");
    }

    @Test
    void nothingIsApprovedAgainstADisagreementButByThePrimeMinister() {
        var id = consulting();
        var path = AGREEMENTS + "/" + id;
        var missing = api.as(CHAIR).ifMatch(3).post(path + "/approval", null);
        refused(missing, 409, "agreement-answers-missing");
        assertThat(missing.json().path("missing")).hasSize(2);

        step(id, 3, OFFICER, "opinions", opinion("bo-ngoai-giao", false), "CONSULTING");
        step(id, 4, OFFICER, "opinions", opinion("so-tu-phap", true), "CONSULTING");
        var open = api.as(CHAIR).ifMatch(5).post(path + "/approval", null);
        refused(open, 409, "agreement-disagreement-open");
        assertThat(open.json().at("/disagreeing/0").asString()).isEqualTo("bo-ngoai-giao");

        step(id, 5, CHAIR, "escalation", null, "PM_OPINION");
        refused(api.as(CHAIR).ifMatch(6).post(path + "/approval", null), 409, "agreement-pm-consent-missing");
        step(id, 6, OFFICE, "pm-opinion", Map.of("consents", true, "document", LETTER), "PM_OPINION");
        step(id, 7, CHAIR, "approval", null, "APPROVED_TO_SIGN");
    }

    @Test
    void someoneElseSignsOnlyOnAWrittenAuthorisation() {
        var id = consulting();
        step(id, 3, OFFICER, "opinions", opinion("bo-ngoai-giao", true), "CONSULTING");
        step(id, 4, OFFICER, "opinions", opinion("so-tu-phap", true), "CONSULTING");
        step(id, 5, CHAIR, "approval", null, "APPROVED_TO_SIGN");
        var path = AGREEMENTS + "/" + id + "/signature";

        refused(api.as(DIRECTOR).ifMatch(6).post(path, signature("2022-07")), 403, "agreement-not-permitted");
        var authorised = Map.of("signedOn", "2022-07", "signer", "Giám đốc Sở", "authorisation", LETTER);
        step(id, 6, DIRECTOR, "signature", authorised, "SIGNED");
    }

    @Test
    void anotherUnitsTokenIsNoUse() {
        var path = AGREEMENTS + "/" + proposed();

        refused(api.as(STRANGER).ifMatch(1).post(path + "/drafting", null), 403, "agreement-not-permitted");
        refused(
                api.as(STRANGER).ifMatch(1).post(path + "/drop", Map.of("reason", "không cần")),
                403,
                "agreement-not-permitted");
        refused(api.as(HEAD).ifMatch(1).post(path + "/approval", null), 403, "agreement-not-permitted");
    }

    @Test
    void anotherProvincesPeoplesCommitteeDecidesNothing() {
        var id = consulting();
        step(id, 3, OFFICER, "opinions", opinion("bo-ngoai-giao", true), "CONSULTING");
        step(id, 4, OFFICER, "opinions", opinion("so-tu-phap", true), "CONSULTING");
        var path = AGREEMENTS + "/" + id;

        var foreign = People.patiently(() -> api.as(NEIGHBOURS).ifMatch(5).post(path + "/approval", null));
        refused(foreign, 403, "agreement-not-permitted");
        refused(
                api.as(NEIGHBOURS).ifMatch(5).post(path + "/drop", Map.of("reason", "không cần")),
                403,
                "agreement-not-permitted");
        var unheardOf = api.as(NEWCOMERS).ifMatch(5).post(path + "/approval", null);
        refused(unheardOf, 403, "unit-not-known-yet");
        assertThat(unheardOf.header("Retry-After")).isEqualTo("2");

        var left = api.as(OFFICER).get(path);
        assertThat(left.version()).isEqualTo(5);
        assertThat(left.json().path("status").asString()).isEqualTo("CONSULTING");
    }

    @Test
    void eachProvinceThatIsPartyMayDecide() {
        var shared = People.agreement("ourParties", List.of(People.PROVINCE, People.NEIGHBOUR));
        var id = People.created(api.as(OFFICER), AGREEMENTS, shared).createdId();

        step(id, 1, NEIGHBOURS, "drop", Map.of("reason", "một bên không tham gia nữa"), "DROPPED");
    }

    @Test
    void aCommandOutOfTurnNamesTheOnesThatArePossible() {
        var answer = api.as(CHAIR).ifMatch(1).post(AGREEMENTS + "/" + proposed() + "/signature", signature("2022-07"));

        refused(answer, 409, "agreement-wrong-status");
        assertThat(answer.json().path("allowed").valueStream().map(node -> node.asString()))
                .containsExactly("start-drafting", "drop");
    }

    @Test
    void whoIsNotKnownMayBeKnownInAMoment() {
        var answer = api.as(OFFICER).post(AGREEMENTS, People.agreement("partners", List.of("no-such-partner")));

        refused(answer, 409, "parties-not-known-yet");
        assertThat(answer.json().at("/partners/0").asString()).isEqualTo("no-such-partner");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void badFieldsAreNamed() {
        proposed();
        field(People.agreement("partners", List.of()), "partners", "not-empty");
        field(People.agreement("kind", "LETTER"), "kind", "wrong-type");
        field(People.agreement("period", Map.of("from", "2022-13")), "period.from", "known-in-part");
        field(People.agreement("period", Map.of("from", "2025", "to", "2022")), "period", "backwards");
        field(People.agreement("fields", List.of("agriculture")), "fields[0]", "pattern");
        field(People.agreement("fields", List.of("Nông nghiệp")), "fields[0]", "pattern");
    }

    @Test
    void listsFindAnAgreementByWhoSignsItAndByItsWords() {
        var id = proposed();

        var found = api.as(STRANGER)
                .get(AGREEMENTS + "?partner=" + People.PARTNER + "&unit=" + People.PROVINCE
                        + "&status=PROPOSED&q=ban+ghi+nho+champasak&limit=200");

        assertThat(found.status()).as(found.text()).isEqualTo(200);
        assertThat(found.json().path("items").valueStream().map(a -> a.path("id")
                        .asString()))
                .contains(id);
    }

    private String proposed() {
        return People.created(api.as(OFFICER), AGREEMENTS, People.agreement()).createdId();
    }

    private String consulting() {
        var id = proposed();
        step(id, 1, HEAD, "drafting", null, "DRAFTING");
        step(id, 2, DIRECTOR, "consultation", CONSULTEES, "CONSULTING");
        return id;
    }

    private Answer step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = People.patiently(() -> api.as(by).ifMatch(seen).post(AGREEMENTS + "/" + id + "/" + command, body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        return answer;
    }

    private void field(Map<String, Object> body, String field, String code) {
        var answer = api.as(OFFICER).post(AGREEMENTS, body);
        refused(answer, 400, "invalid-input");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    private static Map<String, Object> opinion(String consultee, boolean agrees) {
        return Map.of("consultee", consultee, "agrees", agrees, "document", LETTER);
    }

    private static Map<String, Object> signature(String on) {
        var document = Map.of("number", "12/BGN-UBND", "date", "2022-07-15");
        return Map.of("signedOn", on, "place", "Pakse", "signer", "Chủ tịch UBND tỉnh", "document", document);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
