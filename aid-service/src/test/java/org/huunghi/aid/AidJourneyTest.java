package org.huunghi.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.World.DECISION;
import static org.huunghi.aid.World.PATH;
import static org.huunghi.aid.World.appraiser;
import static org.huunghi.aid.World.chair;
import static org.huunghi.aid.World.header;
import static org.huunghi.aid.World.owner;
import static org.huunghi.aid.World.proposal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** One item of a past year from the proposal to the work, over HTTP, and what an outsider reads of it from Kafka. */
@ServiceTest
class AidJourneyTest {

    @Autowired
    private Api api;

    @Test
    void anItemIsProposedAppraisedApprovedAndCarriedOutAndTheTopicTellsIt() {
        var proposed = World.proposed(api, proposal());
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var id = proposed.createdId();

        var lacking = Map.of("missing", List.of("DONOR_CONSENT"), "reason", "thiếu thư đồng ý");
        step(id, 1, appraiser(), "dossier-return", lacking, "DOSSIER_INCOMPLETE");
        step(id, 2, appraiser(), "dossier-validation", Map.of("on", "2024-01-22"), "DOSSIER_VALID");
        var appraising = step(id, 3, appraiser(), "appraisal", Map.of("on", "2024-01-25"), "APPRAISING");
        assertThat(appraising.json().path("appraisalDue").asString()).isEqualTo("2024-02-14");
        assertThat(appraising.json().at("/appraisalRule/id").asString()).isEqualTo("appraisal-decree-80");
        assertThat(appraising.json().at("/appraisalRule/verified").asBoolean()).isTrue();

        var rate = Map.of("unitsPerUsd", "0.92", "source", "Kho bạc Nhà nước", "date", "2024-02-09");
        var approved = step(id, 4, chair(), "approval", Map.of("document", DECISION, "rate", rate), "APPROVED");
        assertThat(approved.json().at("/usdEquivalent/amount").asString()).isEqualTo("100000.00");
        assertThat(approved.json().at("/authorityRule/id").asString()).isEqualTo("authority-decree-80");

        step(id, 5, owner(), "agreement-signature", Map.of("on", "2024-03-01"), "AGREEMENT_SIGNED");
        var working = step(id, 6, owner(), "implementation", Map.of("on", "2024-04-01"), "IMPLEMENTING");
        assertThat(api.as(owner()).get(PATH + "/" + id).json()).isEqualTo(working.json());

        tellsTheStory(World.eventsOf(id, 7));
    }

    @Test
    void anItemRemembersWhatItWas() {
        var id = World.proposed(api, proposal()).createdId();
        step(id, 1, appraiser(), "dossier-validation", Map.of("on", "2024-01-22"), "DOSSIER_VALID");

        var history = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.as(owner())
                                .get(PATH + "/" + id + "/history?order=OLDEST")
                                .json(),
                        page -> page.at("/progress/reached").asInt() == 2);
        var proposedAt = history.at("/items/0/time").asString();
        var then = api.as(owner()).get(PATH + "/" + id + "?asOf=" + proposedAt);
        assertThat(then.json().at("/state/status").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void theListComesAsAFile() {
        var id = World.proposed(api, proposal()).createdId();

        var lines = api.as(owner()).get(PATH + ".csv?status=PROPOSED").text().split("\r\n");
        assertThat(lines[0]).startsWith("\uFEFFMã,Tên khoản viện trợ,").contains(",Giá trị cam kết,Loại tiền,");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith(id + ","));
        var facets = api.as(owner())
                .get(PATH + "?approvedFrom=2024-01-01&facets=kind")
                .json();
        assertThat(facets.at("/facets/counts").has("kind")).isTrue();
        var proposed =
                api.as(owner()).get(PATH + "?status=PROPOSED&facets=status").json();
        assertThat(proposed.at("/facets/counts/status")).hasSize(1);
        assertThat(api.as(owner()).get(PATH + ".xlsx?approvedFrom=2026-02-30").status())
                .isEqualTo(400);
    }

    private static void tellsTheStory(List<ConsumerRecord<String, String>> events) {
        assertThat(events)
                .extracting(event -> header(event, "ce_type"))
                .containsExactly(
                        "org.huunghi.aid.proposed.v1",
                        "org.huunghi.aid.dossier-returned.v1",
                        "org.huunghi.aid.dossier-validated.v1",
                        "org.huunghi.aid.appraisal-started.v1",
                        "org.huunghi.aid.approved.v1",
                        "org.huunghi.aid.agreement-signed.v1",
                        "org.huunghi.aid.implementation-started.v1");
        assertThat(events)
                .extracting(event -> header(event, "ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        var approved = JsonMapper.shared().readTree(events.get(4).value());
        assertThat(approved.at("/change/decision/number").asString()).isEqualTo("345/QĐ-UBND");
        assertThat(approved.at("/state/usdEquivalent/amount").asString()).isEqualTo("100000.00");
        assertThat(approved.at("/state/owner").asString()).isEqualTo(World.OWNER);
        assertThat(approved.at("/by/unit").asString()).isEqualTo("ubnd-dl");
    }

    private Answer step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = api.as(by).ifMatch(seen).post(PATH + "/" + id + "/" + command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(answer.version()).isEqualTo(seen + 1);
        return answer;
    }
}
