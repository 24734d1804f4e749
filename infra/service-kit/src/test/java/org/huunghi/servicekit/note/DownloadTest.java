package org.huunghi.servicekit.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NoteTest
class DownloadTest {

    @Autowired
    Api api;

    @Autowired
    NoteStore store;

    @Autowired
    NoteExportController exports;

    @LocalServerPort
    int port;

    @Test
    void theWholeListComesAsOneFile() {
        for (var i = 0; i <= PageRequest.MAX_LIMIT; i++) {
            api.post("/api/v1/notes", NOTE);
        }
        var answer = api.get("/api/v1/notes.csv");
        var lines = answer.text().split("\r\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.csv\"");
        assertThat(answer.header("Content-Language")).isEqualTo("vi");
        assertThat(lines[0]).isEqualTo("\uFEFFMã,Tiêu đề,Số trang");
        assertThat(lines).hasSize(1 + store.after("", Integer.MAX_VALUE).size()).doesNotHaveDuplicates();
    }

    @Test
    void theCallerChoosesTheLanguage() {
        var byHeader = api.header("Accept-Language", "en").get("/api/v1/notes.csv");
        var byParameter = api.header("Accept-Language", "en").get("/api/v1/notes.csv?lang=vi");

        assertThat(byHeader.text()).startsWith("\uFEFFId,Title,Pages\r\n");
        assertThat(byParameter.text()).startsWith("\uFEFFMã,");
    }

    @Test
    void aWorkbookSaysWhatItIs() throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(request("GET", "/api/v1/notes.xlsx"), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(new String(answer.body(), 0, 2, UTF_8)).isEqualTo("PK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=fr", "lang=", "kind=NO_SUCH_WORD", "pages=10", "pages=x", "before=2026-02-30"})
    void badParametersAreRefused(String query) {
        var answer = api.get("/api/v1/notes.csv?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isNull();
    }

    @Test
    void aHeaderIsNoFilter() {
        assertThat(api.header("pages", "x").get("/api/v1/notes.csv").status()).isEqualTo(200);
    }

    @Test
    void askingForTheHeadWalksNothing() throws IOException, InterruptedException {
        var before = exports.endlessPages.get();
        var answer = HttpClient.newHttpClient()
                .send(request("HEAD", "/api/v1/notes-endless.csv"), BodyHandlers.discarding());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(exports.endlessPages.get() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notes-breaking.csv", "/api/v1/notes-breaking.xlsx"})
    void aFileThatBreaksOffIsSeenToBeBroken(String path) {
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request("GET", path), BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void theWalkEndsWhenItsReaderIsGone() throws IOException, InterruptedException {
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(request("GET", "/api/v1/notes-endless.csv"), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            assertThat(body.readNBytes(3)).hasSize(3);
        }

        assertThat(exports.endlessEnded.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private HttpRequest request(String method, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header(
                        "Authorization",
                        Tokens.of("nguyen.an")
                                .unit("so-ngoai-vu-ld")
                                .roles("OFFICER")
                                .bearer())
                .build();
    }
}
