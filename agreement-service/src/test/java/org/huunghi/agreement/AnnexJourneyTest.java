package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commitments and documents of an agreement over HTTP. */
@ServiceTest
class AnnexJourneyTest {

    private static final String AGREEMENTS = "/api/v1/agreements";
    private static final String PDF = "%PDF-1.7\n" + "1 0 obj\n".repeat(200) + "%%EOF";
    private static final String NAME = "Biên bản \"nghiệm thu\" trường học";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

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

    @Test
    void aDocumentIsSentAndReadAsItIs() throws Exception {
        var id = proposed();
        var document = attached(id, 1);

        var read = api.as(OFFICER).get(path(id) + "/documents/" + document);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).isEqualTo(PDF);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("ETag")).isEqualTo('"' + HexFormat.of().formatHex(sha256(PDF)) + '"');
        assertThat(read.header("Repr-Digest")).isEqualTo(digest(PDF));
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''" + encoded(NAME) + ".pdf")
                .isASCII();
        var known = api.as(OFFICER).header("If-None-Match", read.header("ETag"));
        assertThat(known.get(path(id) + "/documents/" + document).status()).isEqualTo(304);
    }

    @Test
    void aDocumentIsForThoseWhoTakePartUntilItsTextIsSigned() {
        var id = proposed();
        var document = attached(id, 1);

        refused(api.as(STRANGER).get(path(id) + "/documents/" + document), 403, "agreement-not-permitted");
        assertThat(api.as(CHAIR).get(path(id) + "/documents/" + document).status())
                .isEqualTo(200);
        refused(upload(STRANGER, id, 2, "", PDF), 403, "agreement-not-permitted");
        refused(api.as(OFFICER).get(path(id) + "/documents/none"), 404, "not-found");
    }

    @Test
    void whatIsNoPdfIsRefusedWhateverItSays() {
        var id = proposed();

        refused(upload(OFFICER, id, 1, "", "<html>%PDF-1.7</html>"), 422, "document-not-pdf");
        refused(upload(OFFICER, id, 1, "", ""), 422, "document-not-pdf");
        var html = by(OFFICER, 1).header("Content-Type", "text/html").post(documents(id, ""), PDF);
        refused(html, 415, "unsupported-media-type");
        assertThat(html.header("Accept")).contains("application/pdf");
        refused(upload(OFFICER, id, 7, "", PDF), 412, "stale");
        refused(upload(OFFICER, id, 1, "&role=TEXT", PDF), 400, "invalid-input");
        var other = by(OFFICER, 1).header("Content-Type", "application/pdf").header("Content-Digest", digest("other"));
        refused(other.post(documents(id, "&role=OTHER"), PDF), 400, "document-digest-mismatch");
        assertThat(api.as(OFFICER).get(path(id)).json().path("documents")).isEmpty();
    }

    @Test
    void aTextHasItsLanguage() {
        var id = proposed();

        var lao = ok(upload(OFFICER, id, 1, "&role=TEXT&language=LO", PDF));
        assertThat(lao.json().at("/documents/0/language").asString()).isEqualTo("lo");
        refused(upload(OFFICER, id, 2, "&role=TEXT&language=xx-Klingon!", PDF), 400, "invalid-input");
    }

    @Test
    void aRepeatedUploadIsAnsweredOnce() {
        var id = proposed();
        var sender = by(OFFICER, 1)
                .header("Content-Type", "application/pdf")
                .header("Content-Digest", digest(PDF))
                .idempotencyKey("upload-" + id);

        var first = ok(sender.post(documents(id, "&role=OTHER"), PDF));
        var second = ok(sender.post(documents(id, "&role=OTHER"), PDF));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aDocumentThatNothingCitesIsTakenAway() {
        var id = proposed();
        var document = attached(id, 1);

        var removed = ok(by(OFFICER, 2).delete(path(id) + "/documents/" + document));

        assertThat(removed.json().path("documents")).isEmpty();
        refused(api.as(OFFICER).get(path(id) + "/documents/" + document), 404, "not-found");
        refused(by(OFFICER, 3).delete(path(id) + "/documents/" + document), 404, "not-found");
    }

    private String proposed() {
        return People.created(api.as(OFFICER), AGREEMENTS, People.agreement()).createdId();
    }

    private String attached(String id, long seen) {
        var documents =
                ok(upload(OFFICER, id, seen, "&role=EVIDENCE", PDF)).json().path("documents");
        return documents.get(documents.size() - 1).path("id").asString();
    }

    private Answer upload(Tokens by, String id, long seen, String query, String content) {
        var role = query.contains("role") ? query : query + "&role=OTHER";
        return by(by, seen).header("Content-Type", "application/pdf").post(documents(id, role), content);
    }

    private Api by(Tokens who, long seen) {
        return api.as(who).ifMatch(seen);
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

    private static String path(String id) {
        return AGREEMENTS + "/" + id;
    }

    private static String documents(String id, String query) {
        return path(id) + "/documents?name=" + encoded(NAME) + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String digest(String content) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(content)) + ":";
    }

    private static byte[] sha256(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
