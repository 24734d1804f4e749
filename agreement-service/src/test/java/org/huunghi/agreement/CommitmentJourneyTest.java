package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was promised in writing, until it is kept. */
class CommitmentJourneyTest extends AnnexJourneys {

    @Test
    void aMeetingsConclusionBecomesCommitmentsThatAreKeptOnEvidence() {
        var id = proposed();
        var made = ok(by(OFFICER, 1).post(path(id) + "/commitments", conclusion()));
        assertThat(made.json().path("commitments")).hasSize(9);
        assertThat(made.json().at("/commitments/8/owedBy").asString()).isEqualTo("PARTNER");
        assertThat(made.json().at("/commitments/0/money/amount").asString()).isEqualTo("1000000.00");
        assertThat(made.json().at("/commitments/0/direction").asString()).isEqualTo("OUTGOING");
        ok(by(OFFICER, 2).post(path(id) + "/commitments/1/start", null));

        var unshown = Map.of("on", "2026-11-20");
        refused(by(OFFICER, 3).post(path(id) + "/commitments/1/delivery", unshown), 400, "commitment-evidence-missing");
        var document = attached(id, 3);
        var shown = Map.of("on", "2026-11-20", "evidence", List.of(document));
        var delivered = ok(by(OFFICER, 4).post(path(id) + "/commitments/1/delivery", shown));
        assertThat(delivered.json().at("/fulfilment/rate").decimalValue()).isEqualByComparingTo("0.1111");

        refused(by(OFFICER, 5).post(path(id) + "/commitments/2/waiver", unshown), 403, "agreement-not-permitted");
        ok(by(DIRECTOR, 5).post(path(id) + "/commitments/2/waiver", unshown));
        var again = by(OFFICER, 6).post(path(id) + "/commitments/1/start", null);
        refused(again, 409, "commitment-wrong-status");
        assertThat(again.json().path("allowed")).isEmpty();
        refused(by(OFFICER, 6).delete(path(id) + "/documents/" + document), 409, "document-cited");

        var told = News.of("agreement", id, 14);
        assertThat(told.getLast().type()).isEqualTo("org.huunghi.agreement.commitment-waived.v1");
        assertThat(told.getLast().data().at("/state/commitments/0/status").asString())
                .isEqualTo("DELIVERED");
        var rate = api.as(STRANGER).get("/api/v1/fulfilment?partner=" + People.PARTNER + "&owedBy=US");
        assertThat(rate.json().path("delivered").asInt()).as(rate.text()).isPositive();
    }

    @Test
    void whatIsWrongWithACommitmentIsNamed() {
        var path = path(proposed()) + "/commitments";

        field(path, commitment("money", Map.of("amount", "0", "currency", "USD")), "money.amount", "not-positive");
        field(
                path,
                commitment("money", Map.of("amount", "1", "currency", "XXY")),
                "money.currency",
                "unknown-currency");
        field(path, commitment("direction", "INCOMING"), "direction", "without-money");
        var stranger = Map.of("commitments", List.of(commitment("ower", "so-y-te")));
        refused(by(OFFICER, 1).post(path, stranger), 400, "commitment-ower-not-party");
        refused(
                by(STRANGER, 1).post(path, Map.of("commitments", List.of(commitment("ower", People.PROVINCE)))),
                403,
                "agreement-not-permitted");
    }

    private void field(String path, Map<String, Object> commitment, String field, String code) {
        var answer = by(OFFICER, 1).post(path, Map.of("commitments", List.of(commitment)));
        refused(answer, 400, "invalid-input");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("commitments[0]." + field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    private static Map<String, Object> conclusion() {
        var ours = IntStream.range(0, 8)
                .mapToObj(at -> commitment("money", Map.of("amount", "1000000", "currency", "USD")));
        var theirs = Map.<String, Object>of(
                "title",
                Map.of("vi", "Tìm 01 địa phương Hàn Quốc tương đồng"),
                "owedBy",
                "PARTNER",
                "ower",
                People.PARTNER);
        return Map.of(
                "commitments",
                Stream.concat(ours, Stream.of(theirs)).toList(),
                "origin",
                "Kết luận buổi làm việc ngày 21/8");
    }

    private static Map<String, Object> commitment(String field, Object value) {
        return Map.of("title", Map.of("vi", "Hỗ trợ xây trường"), "owedBy", "US", field, value);
    }
}
