package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.OFFICER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

/** What the journeys of agreements from their signing on have in common. */
abstract class AgreementLifeSteps {

    static final String AGREEMENTS = "/api/v1/agreements";
    static final String TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    static final Map<String, Object> PAPER = Map.of("number", "1234/UBND-NgV", "date", TODAY);

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    String approved(Map<String, Object> body) {
        var id = People.created(api.as(OFFICER), AGREEMENTS, body).createdId();
        step(id, HEAD, "drafting", null, "DRAFTING");
        var ministry = Map.of("code", "bo-ngoai-giao", "name", Map.of("vi", "Bộ Ngoại giao"));
        var asked = step(id, DIRECTOR, "consultation", Map.of("consultees", List.of(ministry)), "CONSULTING");
        assertThat(asked.json().at("/opinions/0/due").asString()).isGreaterThan(TODAY);
        step(id, OFFICER, "opinions", Map.of("consultee", "bo-ngoai-giao", "agrees", true), "CONSULTING");
        step(id, CHAIR, "approval", null, "APPROVED_TO_SIGN");
        return id;
    }

    String inForce(Map<String, Object> body) {
        var id = approved(body);
        step(id, CHAIR, "signature", signature(TODAY), "IN_FORCE");
        return id;
    }

    Answer step(String id, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = People.patiently(() -> post(id, by, command, body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        return answer;
    }

    Answer post(String id, Tokens by, String command, Map<String, ?> body) {
        return api.as(by).ifMatch(seen(id)).post(AGREEMENTS + "/" + id + "/" + command, body);
    }

    long seen(String id) {
        return api.as(OFFICER).get(AGREEMENTS + "/" + id).version();
    }

    static Map<String, Object> signature(String effectiveOn) {
        var signature = new HashMap<String, Object>(
                Map.of("signedOn", TODAY, "signer", "Chủ tịch UBND tỉnh", "document", PAPER));
        signature.put("effectiveOn", effectiveOn);
        return signature;
    }

    static Map<String, Object> extension(String until) {
        return Map.of("until", until, "on", TODAY, "document", PAPER);
    }

    static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo("agreement-" + code);
    }
}
