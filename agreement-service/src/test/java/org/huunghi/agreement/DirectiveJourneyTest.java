package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.OFFICE;

import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A directive over HTTP: read into drafts, one of which is assigned as it stands. */
@ServiceTest
class DirectiveJourneyTest {

    private static final String READINGS = "/api/v1/directive-readings";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void aDraftIsATaskReadyToBeAssigned() {
        var directive = directive("Giao Sở Nông nghiệp chủ trì, phối hợp các sở, ngành liên quan khẩn trương rà soát"
                + " biên bản ghi nhớ với tỉnh Champasak trước ngày 31/12/2099.");

        var read = Awaitility.await().until(() -> read(directive), DirectiveJourneyTest::isLeadRecognised);

        var task = read.json().at("/drafts/0/task");
        assertThat(task.at("/leads/0/unit").asString()).isEqualTo(LEAD_UNIT);
        assertThat(task.at("/due/date").asString()).isEqualTo("2099-12-31");
        var assigned = api.as(OFFICE).post("/api/v1/tasks", task);
        assertThat(assigned.status()).as(assigned.text()).isEqualTo(201);
        assertThat(assigned.json().at("/title/vi").asString())
                .isEqualTo("Rà soát biên bản ghi nhớ với tỉnh Champasak trước ngày 31/12/2099");
        assertThat(assigned.json().path("urgency").asString()).isEqualTo("URGENT");
    }

    @Test
    void aTextThatAssignsNothingIsRefusedWithWhatComesClosest() {
        var refused = read(directive("UBND tỉnh yêu cầu các sở, ngành tăng cường quản lý. Kính chào."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("directive-assigns-nothing");
        assertThat(refused.json().at("/closest/0/text").asString()).startsWith("UBND tỉnh yêu cầu");
    }

    @Test
    void onlyTheOfficeReadsDirectives() {
        assertThat(api.as(LEAD)
                        .post(READINGS, directive("Giao Sở Y tế chủ trì."))
                        .status())
                .isEqualTo(403);
    }

    private Answer read(Map<String, Object> directive) {
        return People.patiently(() -> api.as(OFFICE).post(READINGS, directive));
    }

    private static boolean isLeadRecognised(Answer answer) {
        return answer.json().at("/drafts/0/leads/0/id").isString();
    }

    private static Map<String, Object> directive(String text) {
        return Map.of("text", text, "number", "4210/UBND-NgV", "date", "2023-05-18");
    }
}
