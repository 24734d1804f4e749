package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import org.huunghi.testkit.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest extends Notes {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                   | 428 | if-match-required
            1      | 400 | bad-if-match
            *      | 400 | bad-if-match
            W/"1"  | 400 | bad-if-match
            "1","2"| 400 | bad-if-match
            "-1"   | 400 | bad-if-match
            "99999999999999999999" | 400 | bad-if-match
            "2"    | 412 | stale
            """)
    void aChangeNeedsTheVersionThatWasSeen(String ifMatch, int status, String code) {
        var id = api.post(NOTES, NOTE).createdId();
        var caller = ifMatch == null ? api : api.header("If-Match", ifMatch);
        var answer = caller.post(NOTES + "/" + id + "/closing", "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(store.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void aStaleChangeIsToldTheCurrentVersion() {
        var id = api.post(NOTES, NOTE).createdId();

        assertThat(api.ifMatch(7)
                        .post(NOTES + "/" + id + "/closing", "")
                        .json()
                        .path("currentVersion")
                        .longValue())
                .isEqualTo(1);
    }

    @Test
    void aRejectionOfTheDomainCarriesItsMembers() {
        var id = api.post(NOTES, NOTE).createdId();
        api.ifMatch(1).post(NOTES + "/" + id + "/closing", "");
        var answer = api.ifMatch(2).post(NOTES + "/" + id + "/closing", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text())
                .isEqualTo("{\"type\":\"urn:problem-type:huunghi:note-closed\",\"title\":\"Ghi chú đã đóng\","
                        + "\"status\":409,\"detail\":\"Ghi chú Thư mời không nhận thêm thay đổi.\",\"instance\":\""
                        + NOTES + "/" + id + "/closing\",\"code\":\"note-closed\",\"allowed\":[]}");
    }

    @Test
    void theCallersLanguageChoosesTheTexts() {
        var english = api.header("Accept-Language", "fr, en-GB;q=0.8").post(NOTES, NOTE.replace("Thư mời", ""));
        var vietnamese = api.header("Accept-Language", "fr").post(NOTES, NOTE.replace("Thư mời", ""));

        assertThat(english.json().path("title").stringValue()).isEqualTo("The input is not valid");
        assertThat(english.json().at("/errors/0/message").stringValue()).isEqualTo("must not be blank");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(vietnamese.json().path("title").stringValue()).isEqualTo("Dữ liệu gửi lên không hợp lệ");
        assertThat(vietnamese.json().at("/errors/0/message").stringValue()).isEqualTo("không được để trống");
    }

    @Test
    void whatDoesNotExistIsSaidSo() {
        assertProblem(api.get(NOTES + "/nothing"), 404, "not-found");
        assertProblem(api.get("/api/v1/nothing"), 404, "no-such-path");
        assertProblem(api.delete(NOTES), 405, "method-not-allowed");
        assertThat(api.delete(NOTES).header("Allow")).contains("GET").contains("POST");
        assertProblem(api.header("Content-Type", "text/plain").post(NOTES, "x"), 415, "unsupported-media-type");
        assertProblem(api.header("Accept", "application/xml").get(NOTES), 406, "not-acceptable");
    }

    @Test
    void aBusyOrMissingStoreAsksToComeBack() {
        var full = api.post(NOTES + "/outbox/failure", "");
        var gone = api.post(NOTES + "/store/failure", "");

        assertProblem(full, 503, "outbox-full");
        assertThat(full.header("Retry-After")).isEqualTo("10");
        assertProblem(gone, 503, "store-unavailable");
        assertThat(gone.header("Retry-After")).isEqualTo("5");
        assertThat(gone.text()).doesNotContain("27017");
    }

    @Test
    void aFailureOfOurOwnShowsANumberAndNothingElse() {
        var answer = api.header("Accept-Language", "en").post(NOTES + "/bug/failure", "");

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.json().path("incident").stringValue()).hasSize(36);
        assertThat(answer.text()).doesNotContain("secret").doesNotContain("Exception");
    }

    private static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("X-Correlation-Id")).isNotBlank();
    }
}
