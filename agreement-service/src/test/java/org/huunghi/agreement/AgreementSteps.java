package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.OFFICER;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journeys of agreements have in common. */
abstract class AgreementSteps {

    static final String AGREEMENTS = "/api/v1/agreements";
    static final Map<String, Object> LETTER = Map.of("number", "2811/BNG-LS", "date", "2022-06-30");
    static final Map<String, Object> CONSULTEES = Map.of(
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

    String proposed() {
        return People.created(api.as(OFFICER), AGREEMENTS, People.agreement()).createdId();
    }

    String consulting() {
        var id = proposed();
        step(id, 1, HEAD, "drafting", null, "DRAFTING");
        step(id, 2, DIRECTOR, "consultation", CONSULTEES, "CONSULTING");
        return id;
    }

    Answer step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = People.patiently(() -> api.as(by).ifMatch(seen).post(AGREEMENTS + "/" + id + "/" + command, body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        return answer;
    }

    void field(Map<String, Object> body, String field, String code) {
        var answer = api.as(OFFICER).post(AGREEMENTS, body);
        refused(answer, 400, "invalid-input");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    static Map<String, Object> opinion(String consultee, boolean agrees) {
        return Map.of("consultee", consultee, "agrees", agrees, "document", LETTER);
    }

    static Map<String, Object> signature(String on) {
        var document = Map.of("number", "12/BGN-UBND", "date", "2022-07-15");
        return Map.of("signedOn", on, "place", "Pakse", "signer", "Chủ tịch UBND tỉnh", "document", document);
    }

    static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
