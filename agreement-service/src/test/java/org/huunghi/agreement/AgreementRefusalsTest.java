package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.NEIGHBOURS;
import static org.huunghi.agreement.People.NEWCOMERS;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** What is refused to whom, and how an agreement says so. */
@ServiceTest
class AgreementRefusalsTest extends AgreementSteps {

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
    void aCommandOutOfTurnNamesTheOnesThatArePossible() {
        var answer = api.as(CHAIR).ifMatch(1).post(AGREEMENTS + "/" + proposed() + "/signature", signature("2022-07"));

        refused(answer, 409, "agreement-wrong-status");
        assertThat(answer.json().path("allowed").valueStream().map(node -> node.asString()))
                .containsExactly("correct", "start-drafting", "drop");
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
}
