package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.DISTRICT;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.PROVINCE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Agreements of a unit that is gone, until its heir has decided on each of them. */
@ServiceTest
class InheritanceJourneyTest extends AgreementLifeSteps {

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
}
