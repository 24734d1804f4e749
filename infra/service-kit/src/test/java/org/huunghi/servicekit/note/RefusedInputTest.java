package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Input that is not what was asked for, and where. */
class RefusedInputTest extends Notes {

    @LocalServerPort
    int port;

    /** What is put in place of a part of a good body, and the code (of the field, where there is one) it is refused by. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Thư mời"        | ""                     | title         | not-blank
            "Thư mời"        | null                   | title         | not-blank
            "Thư mời"        | 7                      | title         | wrong-type
            "Thư mời"        | true                   | title         | wrong-type
            "Thư mời"        | {"$gt":""}             | title         | wrong-type
            "Thư mời"        | ["a"]                  | title         | wrong-type
            "Thư mời"        | "a\\u0000b"            | title         | wrong-type
            "Thư mời"        | "a\\ud800b"            | title         | wrong-type
            "2026-11-21"     | "2026-02-30"           | due           | wrong-type
            "2026-11-21"     | "21/11/2026"           | due           | wrong-type
            "2026-11-21"     | 20261121               | due           | wrong-type
            "2026-11-21"     | ""                     | due           | wrong-type
            "2026-11-21"     | [2026,11,21]           | due           | wrong-type
            "pages":2        | "pages":"2"            | pages         | wrong-type
            "pages":2        | "pages":2.5            | pages         | wrong-type
            "pages":2        | "pages":null           | pages         | wrong-type
            "pages":2        | "pages":99999999999    | pages         | wrong-type
            "pages":2        | "pages":0              | pages         | min
            "2026-11-21"     | "+999999999-01-01"     | due           | wrong-type
            "LETTER"         | "letter"               | kind          | wrong-type
            "LETTER"         | 0                      | kind          | wrong-type
            "LETTER"         | ""                     | kind          | wrong-type
            "LETTER"         | null                   | kind          | not-null
            ["mời"]          | "mời"                  | tags          | wrong-type
            ["mời"]          | ["a","b","c","d"]      | tags          | size
            ["mời"]          | ["a"," "]              | tags[1]       | not-blank
            ["mời"]          | ["a",1]                | tags[1]       | wrong-type
            "lines":[]       | "lines":[{"text":" "}] | lines[0].text | not-blank
            "lines":[]       | "lines":[{"x":1}]      | lines[0].x    | unknown-field
            "lines":[]       | "closed":true          | closed        | unknown-field
            """)
    void aWrongFieldIsNamed(String good, String bad, String field, String code) {
        var writes = store.writes();
        var answer = api.post(NOTES, NOTE.replace(good, bad));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("invalid-input");
        assertThat(answer.json().path("errors").values()).singleElement().satisfies(error -> {
            assertThat(error.path("field").stringValue()).isEqualTo(field);
            assertThat(error.path("code").stringValue()).isEqualTo(code);
            assertThat(error.path("message").stringValue()).isNotBlank().isNotEqualTo(code);
        });
        assertThat(store.writes()).isEqualTo(writes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "LETTER"         | "letter"               | must be one of: %s
            "2026-11-21"     | "21/11/2026"           | must be a day that exists, for example 2026-12-31
            "pages":2        | "pages":"2"            | must be a number that is not too large
            "Thư mời"        | 7                      | must be a valid string
            ["mời"]          | "mời"                  | must be a JSON list: [...]
            "lines":[]       | "lines":["x"]          | must be exactly one JSON object: {...}
            """)
    void whatWouldBeRightIsSaid(String good, String bad, String message) {
        var answer = api.header("Accept-Language", "en").post(NOTES, NOTE.replace(good, bad));

        var kinds = Arrays.stream(Note.Kind.values()).map(Enum::name).toList();
        var error = answer.json().at("/errors/0");
        assertThat(error.path("message").asString()).isEqualTo(message.formatted(String.join(", ", kinds)));
        assertThat(error.path("allowed")
                        .valueStream()
                        .map(node -> node.asString())
                        .toList())
                .isEqualTo(message.contains("%") ? kinds : List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                        | json-malformed
            {"title":"a","title":"b"}| json-malformed
            {"title":tru}            | json-malformed
            {} {}                    | invalid-input
            "title"                  | invalid-input
            []                       | invalid-input
            7                        | invalid-input
            null                     | body-missing
            ``                       | body-missing
            """)
    void aBodyThatIsNoNoteIsRefused(String body, String code) {
        var answer = api.post(NOTES, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void malformedJsonIsLocated() {
        var answer = api.post(NOTES, "{\n  \"title\": oops}");

        assertThat(answer.json().path("line").intValue()).isEqualTo(2);
        assertThat(answer.json().path("column").intValue()).isPositive();
    }

    @Test
    void whatIsTooDeepIsRefused() {
        assertThat(api.post(NOTES, "[".repeat(200)).status()).isEqualTo(400);
        assertThat(api.post(NOTES, NOTE.replace("2", "[".repeat(40) + "]".repeat(40)))
                        .status())
                .isEqualTo(400);
        assertThat(api.post(NOTES, NOTE.replace(":2,", ":" + "1".repeat(100) + ","))
                        .code())
                .isEqualTo("json-too-large");
    }

    @Test
    void aBodyBeyondTheBoundIsRefusedWithoutBeingParsed() {
        var answer = api.post(NOTES, NOTE.replace("Thư mời", "x".repeat(70_000)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
        assertThat(answer.json().path("maxBytes").intValue()).isEqualTo(64 * 1024);
    }

    @Test
    void aFileIsReadAsItComesUpToABoundOfItsOwn() {
        var sender = api.header("Content-Type", "application/pdf");

        assertThat(sender.post(NOTES + "/1/file", "x".repeat(70_000)).text()).isEqualTo("70000");
        var tooLarge = sender.post(NOTES + "/1/file", "x".repeat(128 * 1024 + 1));
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.json().path("maxBytes").intValue()).isEqualTo(128 * 1024);
    }

    @Test
    void aFileThatDoesNotSayHowLongItIsIsRefused() throws Exception {
        var unsized = HttpRequest.newBuilder(URI.create("http://localhost:" + port + NOTES + "/1/file"))
                .header("Authorization", Tokens.of("an").bearer())
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(unsized, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(411);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ?limit=0,          bad-limit
            ?limit=201,        bad-limit
            ?limit=-1,         bad-limit
            ?limit=ten,        bad-limit
            ?limit=1e1,        bad-limit
            ?limit=,           bad-limit
            ?limit=99999999999,bad-limit
            ?cursor=,          bad-cursor
            ?cursor=!!,        bad-cursor
            ?cursor=bm9uZQ,    bad-cursor
            ?cursor=AAAAAAAAYQ,bad-cursor
            ?kind=NOVEL,       invalid-input
            ?pages=ten,        invalid-input
            ?pages=10,         invalid-input
            ?before=21.11.2026,invalid-input
            ?before=%2B999999999-01-01,invalid-input
            ?kind=%00,         bad-request
            """)
    void aWrongParameterIsRefused(String query, String code) {
        var answer = api.get(NOTES + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }
}
