package org.huunghi.aid.item.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.World.PATH;
import static org.huunghi.aid.World.appraiser;
import static org.huunghi.aid.World.chair;
import static org.huunghi.aid.World.owner;
import static org.huunghi.aid.World.proposal;

import java.util.Map;
import java.util.UUID;
import org.huunghi.aid.World;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AidItemApiTest extends AidItemApi {

    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            committed   | {"amount":"0","currency":"USD"}                          | committed.amount     | not-positive
            committed   | {"amount":"0.5","currency":"VND"}                        | committed.amount     | too-many-decimals
            committed   | {"amount":"1","currency":"ABC"}                          | committed.currency   | unknown-currency
            committed   | {"amount":"1,675","currency":"USD"}                      | committed.amount     | pattern
            donor       | {}                                                       | donor                | partner-or-name
            recipient   | {"name":"tỉnh Champasak"}                                | recipient            | only-for-outgoing
            period      | {"from":"2025","to":"2024-12"}                           | period.to            | before-start
            period      | {"from":"2024-13"}                                       | period.from          | not-a-date
            sectors     | [{"vocabulary":"DAC","code":"1","percentage":"99"}]      | sectors              | not-100-percent
            sectors     | [{"vocabulary":"DAC","code":"1","percentage":"0"}]       | sectors[0].percentage | not-positive
            kind        | "LOAN"                                                   | kind                 | wrong-type
            proposedOn  | "2024-02-30"                                             | proposedOn           | wrong-type
            status      | "APPROVED"                                               | status               | unknown-field
            """)
    void badProposalNamesTheField(String changed, String json, String field, String code) {
        var body = proposal();
        body.put(changed, JsonMapper.shared().readTree(json));
        var answer = api.as(owner()).post(PATH, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString())
                .isNotBlank()
                .doesNotContain("field.");
    }

    @Test
    void unknownPartnerAndUnitAreWorthAnotherTry() {
        World.proposed(api, proposal());
        var partner = api.as(owner()).post(PATH, changed(body -> body.put("donor", Map.of("partner", UNKNOWN))));
        assertThat(partner.status()).isEqualTo(422);
        assertThat(partner.code()).isEqualTo("partner-not-known-yet");
        assertThat(partner.json().path("retryable").asBoolean()).isTrue();
        assertThat(partner.header("Retry-After")).isEqualTo("2");

        var stranger = Tokens.of("ai-do").unit("so-moi").roles("AID_OWNER");
        var unit = api.as(stranger).post(PATH, changed(body -> body.put("owner", "so-moi")));
        assertThat(unit.status()).isEqualTo(422);
        assertThat(unit.code()).isEqualTo("unit-not-known-yet");
    }

    @Test
    void refusedStepSaysWhatIsPossible() {
        var path = PATH + "/" + World.proposed(api, dollars("1000")).createdId();
        var early = api.as(chair()).ifMatch(1).post(path + "/approval", approval());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.code()).isEqualTo("aid-wrong-status");
        assertThat(early.json().path("allowed").toString()).isEqualTo("[\"validate-dossier\",\"return-dossier\"]");
        assertThat(api.as(owner()).get(path).json().path("status").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void refusalIsWordedInTheCallersLanguage() {
        var path = PATH + "/" + World.proposed(api, dollars("1000")).createdId();
        var vi = api.as(chair()).ifMatch(1).post(path + "/approval", approval());
        assertThat(vi.json().path("title").asString()).isEqualTo("Khoản viện trợ chưa đến hoặc đã qua bước này");
        var en = api.as(chair()).ifMatch(1).header("Accept-Language", "en").post(path + "/approval", approval());
        assertThat(en.json().path("title").asString()).isEqualTo("The aid item is not at that step");
    }

    @Test
    void decisionThatDoesNotHoldIsRefusedAndChangesNothing() {
        var path = appraising();
        var withRate = changedApproval("rate", Map.of("unitsPerUsd", "1", "source", "x", "date", "2024-02-09"));
        assertRefused(api.as(chair()).ifMatch(3).post(path + "/approval", withRate), "aid-rate-mismatch");
        var tooEarly = changedApproval("document", Map.of("number", "1/QĐ", "date", "2024-01-24"));
        assertRefused(api.as(chair()).ifMatch(3).post(path + "/approval", tooEarly), "aid-date-too-early");
        var undated = changedApproval("document", Map.of("number", "1/QĐ"));
        assertRefused(api.as(chair()).ifMatch(3).post(path + "/approval", undated), "aid-unfounded");
        var another = changedApproval("authority", "PRIME_MINISTER");
        assertRefused(api.as(chair()).ifMatch(3).post(path + "/approval", another), "aid-wrong-authority");
        assertThat(api.as(owner()).get(path).version()).isEqualTo(3);
    }

    @Test
    void staleAndMissingVersionsAreRefused() {
        var path = appraising();
        assertThat(api.as(chair())
                        .ifMatch(2)
                        .post(path + "/approval", approval())
                        .status())
                .isEqualTo(412);
        assertThat(api.as(chair()).post(path + "/approval", approval()).status())
                .isEqualTo(428);
    }

    @Test
    void sameKeyProposesOnce() {
        World.proposed(api, proposal());
        var key = UUID.randomUUID().toString();
        var first = api.as(owner()).idempotencyKey(key).post(PATH, proposal());
        var again = api.as(owner()).idempotencyKey(key).post(PATH, proposal());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.createdId()).isEqualTo(first.createdId());
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void listsNarrowAndPageAndTotalsKeepTheDirectionsApart() {
        var donor = "22222222-2222-4222-8222-222222222222";
        World.tell(World.event("partner", donor, "registered", "{\"state\":{\"status\":\"ESTABLISHED\"}}"));
        for (var i = 0; i < 3; i++) {
            approved(changed(dollars("100.10"), "donor", Map.of("partner", donor)));
        }
        var school = changed(dollars("1000000"), "direction", "OUTGOING");
        school.put("recipient", Map.of("name", "tỉnh Champasak"));
        approved(school);

        var first = api.as(owner()).get(PATH + "?limit=2&donor=" + donor + "&q=truong%20mam%20non");
        assertThat(first.json().path("items")).hasSize(2);
        var next = first.json().path("next").asString();
        var second = api.as(owner()).get(PATH + "?limit=2&donor=" + donor + "&q=truong%20mam%20non&cursor=" + next);
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().path("next").isMissingNode()
                        || second.json().path("next").isNull())
                .isTrue();

        var given = api.as(owner()).get(PATH + "/totals?direction=OUTGOING&approvedFrom=2024-02-09");
        assertThat(given.json().path("count").asInt()).isEqualTo(1);
        assertThat(given.json().at("/usd/amount").asString()).isEqualTo("1000000.00");
        assertThat(api.as(owner()).get(PATH + "/totals").status()).isEqualTo(400);
    }

    private void approved(Map<String, Object> body) {
        var path = PATH + "/" + World.proposed(api, body).createdId();
        step(path, 1, appraiser(), "dossier-validation", Map.of("on", "2024-01-22"));
        step(path, 2, appraiser(), "appraisal", Map.of("on", "2024-01-25"));
        step(path, 3, chair(), "approval", approval());
    }

    private static void assertRefused(Answer answer, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
    }
}
