package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.NEIGHBOURS;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Agreements over HTTP, and what an outsider reads of them from Kafka. */
@ServiceTest
class AgreementJourneyTest extends AgreementSteps {

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
    void eachProvinceThatIsPartyMayDecide() {
        var shared = People.agreement("ourParties", List.of(People.PROVINCE, People.NEIGHBOUR));
        var id = People.created(api.as(OFFICER), AGREEMENTS, shared).createdId();

        step(id, 1, NEIGHBOURS, "drop", Map.of("reason", "một bên không tham gia nữa"), "DROPPED");
    }

    @Test
    void aProposalIsPutRightUntilItIsSigned() {
        var path = AGREEMENTS + "/" + proposed();
        var better = People.agreement("title", Map.of("vi", "Bản ghi nhớ đã sửa"), "fields", List.of("TOURISM"));

        assertThat(api.as(STRANGER)
                        .ifMatch(1)
                        .post(path + "/corrections", better)
                        .status())
                .isEqualTo(403);
        var backwards = People.agreement("period", Map.of("from", "2030", "to", "2022"));
        assertThat(api.as(OFFICER)
                        .ifMatch(1)
                        .post(path + "/corrections", backwards)
                        .status())
                .isEqualTo(400);
        var corrected = api.as(OFFICER).ifMatch(1).post(path + "/corrections", better);
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().at("/title/vi").asString()).isEqualTo("Bản ghi nhớ đã sửa");
        assertThat(corrected.json().at("/fields/0").asString()).isEqualTo("TOURISM");
        assertThat(corrected.version()).isEqualTo(2);
    }

    @Test
    void whatOthersWereAskedAboutIsCorrectedInItsWordsAlone() {
        var asked = AGREEMENTS + "/" + consulting() + "/corrections";
        var title = Map.of("vi", "Bản ghi nhớ đã sửa");

        var otherKind = People.agreement("kind", "TWINNING", "title", title, "reason", "gõ nhầm");
        var refused = api.as(OFFICER).ifMatch(3).post(asked, otherKind);
        assertThat(refused.code()).isEqualTo("agreement-others-were-asked");
        assertThat(refused.json().at("/differing/0").asString()).isEqualTo("kind");
        var unexplained = api.as(OFFICER).ifMatch(3).post(asked, People.agreement("title", title));
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.json().at("/errors/0/field").asString()).isEqualTo("reason");
        var corrected =
                api.as(OFFICER).ifMatch(3).post(asked, People.agreement("title", title, "reason", "gõ nhầm tên"));
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().path("status").asString()).isEqualTo("CONSULTING");
        assertThat(corrected.json().at("/title/vi").asString()).isEqualTo("Bản ghi nhớ đã sửa");
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

    @Test
    void theVocabularyOfFieldsIsServed() {
        var fields = api.as(OFFICER).get("/api/v1/agreement-fields").json();

        assertThat(fields.valueStream()
                        .filter(field -> field.path("code").asString().equals("HALAL_FOOD")))
                .singleElement()
                .satisfies(field -> assertThat(field.path("vi").asString()).isEqualTo("Thực phẩm Halal"));
    }
}
