package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.analyst;
import static org.huunghi.partner.People.director;
import static org.huunghi.partner.People.locality;
import static org.huunghi.partner.People.officer;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The register of partners as its callers meet it. */
class PartnerRegisterTest extends PartnerRegister {

    @Test
    void aRefusedStepNamesWhatIsPossible() {
        var id = registered(locality("Nơi Chưa Đến", "LA"));

        var answer = command(id, 1, director(), "establishment", Map.of("relation", "TWINNING", "document", DECISION));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("partner-wrong-status");
        assertThat(answer.json().path("allowed").valueStream().map(JsonNode::asString))
                .containsExactly("contact", "reject", "end", "merge", "rename", "correct");
        assertThat(api.as(officer()).get(PARTNERS + "/" + id).version()).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestIsGivenTheFirstAnswer() {
        var keyed = api.as(officer()).idempotencyKey("dang-ky-1");

        var first = keyed.post(PARTNERS, locality("Nơi Gửi Hai Lần", "LA"));
        var second = keyed.post(PARTNERS, locality("Nơi Gửi Hai Lần", "LA"));

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(keyed.post(PARTNERS, locality("Nơi Khác", "LA")).status()).isEqualTo(422);
    }

    @Test
    void changesNeedTheVersionThatTheCallerHasSeen() {
        var id = registered(locality("Nơi Hai Người Sửa", "LA"));
        var visit = Map.of("kind", "LETTER", "on", "2023-02-01");
        command(id, 1, officer(), "interactions", visit);

        assertThat(command(id, 1, officer(), "interactions", visit).status()).isEqualTo(412);
        assertThat(api.as(officer())
                        .post(PARTNERS + "/" + id + "/interactions", visit)
                        .status())
                .isEqualTo(428);
        assertThat(command("khong-co", 1, officer(), "interactions", visit).status())
                .isEqualTo(404);
    }

    @Test
    void aProfileIsPutRightAsAWhole() {
        var id = registered(locality("Nơi Viết Sai", "LA", "note", "ghi nhầm"));

        var body = locality("Nơi Viết Đúng", "KH", "reason", "ghi nhầm quốc gia");
        var corrected = command(id, 1, officer(), "corrections", body);

        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        assertThat(corrected.json().path("country").asString()).isEqualTo("KH");
        assertThat(corrected.json().has("note")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'COMPANY'}                                                                | name",
                "{'name':{'vi':' '},'type':'COMPANY'}                                           | name.vi",
                "{'name':{'vi':'A'},'type':'PLANET'}                                            | type",
                "{'name':{'vi':'A'},'type':'COMPANY','country':'XX'}                            | country",
                "{'name':{'vi':'A'},'type':'COMPANY','country':'Lào'}                           | country",
                "{'name':{'vi':'A'},'type':'FOREIGN_LOCALITY'}                                  | country",
                "{'name':{'vi':'A'},'type':'COMPANY','level':'CITY'}                            | level",
                "{'name':{'vi':'A'},'type':'COMPANY','fields':['MAGIC']}                        | fields[0]",
                "{'name':{'vi':'A'},'type':'COMPANY','colour':'red'}                            | colour",
                "{'name':{'vi':{'$ne':1}},'type':'COMPANY'}                                     | name.vi",
                "{'name':{'vi':'A'},'type':'COMPANY','aliases':[{'name':'B','until':'2022-13'}]}| aliases[0].until",
                "{'name':{'vi':'A'},'type':'COMPANY','contacts':[{'name':'B','email':'x'}]}     | contacts[0].email",
                "{'name':{'vi':'A'},'type':'COMPANY','document':{'number':'1','date':'31/12'}}  | document.date",
                "{'name':{'vi':'A'},'type':'COMPANY','document':{'number':'1','date':'+999999999-12-31'}}"
                        + "| document.date",
                "{'name':{'vi':'A'},'type':'COMPANY','counterparts':[{'unit':'la','level':'PROVINCE'}]}"
                        + "| counterparts[0].unit"
            })
    void badInputIsNamedByItsField(String json, String field) {
        var answer = api.as(officer()).header("Accept-Language", "vi").post(PARTNERS, json.replace('\'', '"'));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-input");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    void theVocabularyIsThereToChooseFrom() {
        var fields = api.as(analyst()).get("/api/v1/cooperation-fields").json();

        assertThat(fields.valueStream().map(field -> field.path("code").asString()))
                .contains("AGRICULTURE", "SEASONAL_LABOUR")
                .doesNotHaveDuplicates();
        assertThat(fields).allSatisfy(field -> {
            assertThat(field.path("vi").asString()).isNotBlank();
            assertThat(field.path("en").asString()).isNotBlank();
        });
    }
}
