package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import java.util.List;
import org.huunghi.testkit.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question with a parameter that its address does not have. */
class UnknownParametersTest extends Notes {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/notes?knd=LETTER         | knd   | before, cursor, kind, limit, pages
            /api/v1/notes?limit=1&Kind=LETTER| Kind  | before, cursor, kind, limit, pages
            /api/v1/notes?kind.name=LETTER   | kind.name | before, cursor, kind, limit, pages
            /api/v1/notes.csv?limit=1        | limit | before, kind, lang, pages
            /api/v1/notes/me?x               | x     |
            /api/v1/notes/n-1?as=2026-01-01  | as    |
            """)
    void isToldWhichThereAre(String address, String unknown, String known) {
        var refused = api.header("Accept-Language", "en").get(address);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("invalid-input");
        assertThat(refused.json().path("errors").values()).singleElement().satisfies(error -> {
            assertThat(error.path("field").asString()).isEqualTo(unknown);
            assertThat(error.path("code").asString()).isEqualTo("unknown-parameter");
            assertThat(error.path("message").asString())
                    .isEqualTo(
                            known == null
                                    ? "this address takes no parameter"
                                    : "there is no such parameter; those that can be used: " + known);
        });
        assertThat(allowed(refused)).isEqualTo(known == null ? List.of() : List.of(known.split(", ")));
    }

    @Test
    void isToldInVietnameseToo() {
        assertThat(api.get("/api/v1/notes/me?x=1")
                        .json()
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("địa chỉ này không nhận tham số nào");
    }

    @Test
    void everyOneThatIsUnknownIsNamed() {
        assertThat(api.get(NOTES + "?a=1&limit=1&b=2&b=3").json().path("errors").values())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void parametersThatThereAreAreTaken() {
        assertThat(api.get(NOTES + "?limit=1&kind=LETTER&pages=2&before=2026-12-31")
                        .status())
                .isEqualTo(200);
        assertThat(api.get(NOTES + ".csv?lang=en&kind=LETTER").status()).isEqualTo(200);
    }

    @Test
    void aChangeIsNotAQuestion() {
        assertThat(api.post(NOTES + "?x=1", NOTE).status()).isEqualTo(201);
    }

    /** Descriptions and probes are no part of the API. */
    @ParameterizedTest
    @CsvSource({"/v3/api-docs?x=1", "/actuator/health/liveness?x=1", "/asyncapi?x=1"})
    void whatIsNotOfTheApiIsLeftAlone(String address) {
        assertThat(api.get(address).status()).isEqualTo(200);
    }

    private static List<String> allowed(Answer refused) {
        return refused.json()
                .at("/errors/0")
                .path("allowed")
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }
}
