package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.analyst;
import static org.huunghi.partner.People.chair;
import static org.huunghi.partner.People.director;
import static org.huunghi.partner.People.head;
import static org.huunghi.partner.People.locality;
import static org.huunghi.partner.People.neighbours;
import static org.huunghi.partner.People.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The register of partners as its callers meet it. */
@ServiceTest
class PartnerRegisterTest {

    private static final String PARTNERS = "/api/v1/partners";
    private static final Map<String, Object> DECISION = Map.of("number", "77/QĐ-UBND");

    @Autowired
    Api api;

    @Test
    void aPartnerIsNotRegisteredTwiceUnderWhateverName() {
        var first = registered(locality("Jeonbuk", "KR", "aliases", List.of(alias("tỉnh Jeollabuk"))));

        for (var again : List.of("Jeonbuk", "JEONBUK", "tỉnh Jeonbuk", "Jeollabuk-do", "Jeollabuk Province")) {
            var answer = api.as(officer()).post(PARTNERS, locality(again, "KR"));
            assertThat(answer.status()).as(again).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("partner-already-registered");
            assertThat(answer.json().path("existing").asString()).isEqualTo(first);
            assertThat(answer.createdId()).as("Location").isEqualTo(first);
        }
        var other = registered(locality("Gangwon", "KR"));
        var renamed = command(other, 1, officer(), "renamings", Map.of("name", Map.of("vi", "tỉnh Jeollabuk")));
        assertThat(renamed.code()).isEqualTo("partner-already-registered");
    }

    @Test
    void twoTownsOfOneNameInTwoProvincesAreTwoPartners() {
        var ibaraki = registered(locality("Yachiyo", "JP", "parentUnit", "Ibaraki", "level", "TOWN"));
        var chiba = registered(locality("Yachiyo", "JP", "parentUnit", "tỉnh Chiba", "level", "CITY"));

        assertThat(ibaraki).isNotEqualTo(chiba);
        assertThat(ids(search("?q=yachiyo&country=JP"))).containsExactlyInAnyOrder(ibaraki, chiba);
    }

    @Test
    void namesAreFreeAgainWhenARelationIsOver() {
        var ended = registered(locality("Vùng Bỏ Ngỏ", "FR"));
        var free = Map.of("reason", "không có phản hồi");
        assertThat(command(ended, 1, head(), "rejection", free).status()).isEqualTo(200);

        assertThat(registered(locality("Vùng Bỏ Ngỏ", "FR"))).isNotEqualTo(ended);
    }

    @Test
    void whoeverRegistersAnAbsorbedPartnerIsLedToTheSurvivor() {
        var survivor = registered(locality("Hiệp hội Một", "KR"));
        var middle = registered(locality("Hiệp hội Hai", "KR"));
        var absorbed = registered(locality("Hiệp hội Ba", "KR"));

        assertThat(merge(absorbed, middle).path("survivor").asString()).isEqualTo(middle);
        merge(middle, survivor);

        var again = api.as(officer()).post(PARTNERS, locality("Hiệp hội Ba", "KR"));
        assertThat(again.json().path("existing").asString()).isEqualTo(survivor);
        var late = command(survivor, 1, director(), "merger", Map.of("survivor", absorbed));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("partner-survivor-unusable");
    }

    @ParameterizedTest
    @CsvSource({"dong flanders", "ĐÔNG FLANDERS", "oost vlaanderen", "vlaanderen", "'flanders, đông'"})
    void searchDoesNotMindAccentsCaseOrOrder(String words) {
        var id = existingOrNew(locality("tỉnh Đông Flanders", "BE", "aliases", List.of(alias("Oost-Vlaanderen"))));

        assertThat(ids(search("?country=BE&q=" + words.replace(" ", "%20")))).containsExactly(id);
    }

    @Test
    void allFiltersHoldAtOnce() {
        People.known(api, People.unit("so-cong-thuong-ld", "Sở Công Thương"));
        var side = Map.of("unit", "so-cong-thuong-ld", "level", "PROVINCE", "since", "2016");
        var id = registered(locality("Como Thử", "IT", "counterparts", List.of(side)));
        registered(locality("Torino Thử", "IT"));

        assertThat(ids(search("?country=IT&type=FOREIGN_LOCALITY&status=PROSPECT&q=thu&unit=so-cong-thuong-ld")))
                .containsExactly(id);
        assertThat(ids(search("?country=IT&status=ESTABLISHED&unit=so-cong-thuong-ld")))
                .isEmpty();
    }

    @Test
    void aListIsReadPageByPageInTheOrderOfTheNames() {
        var names = List.of("Trang Đà", "Trang Ánh", "Trang Bé", "Trang Ba", "Trang Cò");
        names.forEach(name -> registered(locality(name, "MN")));

        var read = new ArrayList<String>();
        var cursor = "";
        do {
            var page = search("?q=trang&country=MN&limit=2" + cursor);
            page.path("items").forEach(item -> read.add(item.at("/name/vi").asString()));
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());

        assertThat(read).containsExactly("Trang Ánh", "Trang Ba", "Trang Bé", "Trang Cò", "Trang Đà");
    }

    @Test
    void contactsAreMaskedAndOnlyStaffOfOurUnitsReadsThemInFull() {
        var contact =
                Map.of("name", "Kim", "post", "Trưởng phòng", "phone", "+82 2 555 0199", "email", "kim@guri.example");
        var id = registered(locality("Guri", "KR", "parentUnit", "Gyeonggi", "contacts", List.of(contact)));
        var path = PARTNERS + "/" + id;

        assertThat(api.as(officer()).get(path).text())
                .doesNotContain("0199", "kim@")
                .contains("•••99");
        assertThat(api.as(analyst()).get(path + "/contacts").status()).isEqualTo(403);
        assertThat(api.as(Tokens.of("x").unit("so-y-te-ld").roles("ANALYST"))
                        .get(path + "/contacts")
                        .text())
                .doesNotContain("0199", "kim@");
        assertThat(api.as(officer())
                        .get(path + "/contacts")
                        .json()
                        .get(0)
                        .path("phone")
                        .asString())
                .isEqualTo("+82 2 555 0199");
    }

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
    void theChairOfAnotherProvinceEndsNothing() {
        People.authorities(api);
        var id = registered(locality("Nơi Của Lâm Đồng", "LA"));

        var answer = command(id, 1, neighbours(), "end", Map.of("reason", "x", "document", DECISION));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("partner-not-permitted");
        var left = api.as(officer()).get(PARTNERS + "/" + id);
        assertThat(left.version()).isEqualTo(1);
        assertThat(left.json().path("status").asString()).isEqualTo("PROSPECT");
        assertThat(command(id, 1, chair(), "end", Map.of("reason", "x", "document", DECISION))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void rightsAreOfTheRoleAndOfTheUnit() {
        People.authorities(api);
        var id = registered(locality("Nơi Có Chủ", "LA"));
        var visit = Map.of("kind", "VISIT", "on", "2022");
        var stranger = Tokens.of("la").unit("so-y-te-ld").roles("OFFICER");

        assertThat(command(id, 1, stranger, "interactions", visit).code()).isEqualTo("partner-not-permitted");
        assertThat(command(id, 1, analyst(), "interactions", visit).status()).isEqualTo(403);
        assertThat(command(id, 1, director(), "end", Map.of("reason", "x", "document", DECISION))
                        .code())
                .isEqualTo("partner-not-permitted");
        assertThat(command(id, 1, chair(), "end", Map.of("reason", "x"))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("document");
        assertThat(api.post(PARTNERS, locality("Không tên", "LA")).status()).isEqualTo(401);
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

    private String registered(Map<String, Object> body) {
        var answer = api.as(officer()).post(PARTNERS, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.createdId();
    }

    private String existingOrNew(Map<String, Object> body) {
        return api.as(officer()).post(PARTNERS, body).createdId();
    }

    private JsonNode merge(String absorbed, String survivor) {
        var answer = command(absorbed, 1, director(), "merger", Map.of("survivor", survivor));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Api.Answer command(String id, long seen, Tokens by, String command, Map<String, ?> body) {
        return api.as(by).ifMatch(seen).post(PARTNERS + "/" + id + "/" + command, body);
    }

    private JsonNode search(String query) {
        var answer = api.as(analyst()).get(PARTNERS + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static Map<String, Object> alias(String name) {
        return Map.of("name", name, "language", "vi", "until", "2024-01");
    }
}
