package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import org.huunghi.testkit.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@NoteTest
class ContextTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired
    Api api;

    @Autowired
    NoteStore store;

    @Test
    void aChangeCarriesTheCallersCorrelationAndTrace() {
        var answer = api.header("X-Correlation-Id", "cong-van.1234")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .post("/api/v1/notes", NOTE);
        var context = store.context(answer.createdId());

        assertThat(answer.header("X-Correlation-Id")).isEqualTo("cong-van.1234");
        assertThat(context.correlationId()).isEqualTo("cong-van.1234");
        assertThat(context.traceparent()).matches("00-" + TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-00");
        assertThat(context.causationId()).isNull();
    }

    @Test
    void withoutACorrelationTheRequestIsGivenOne() {
        var answer = api.post("/api/v1/notes", NOTE);

        assertThat(answer.header("X-Correlation-Id")).hasSize(36);
        assertThat(store.context(answer.createdId()).correlationId()).isEqualTo(answer.header("X-Correlation-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"an@example.vn", "two words", "+84 912 345 678"})
    void aCorrelationThatIsNoIdIsNotTakenOver(String given) {
        assertThat(api.header("X-Correlation-Id", given).get("/api/v1/notes").header("X-Correlation-Id"))
                .hasSize(36);
    }

    @Test
    void textIsStoredComposed() {
        var answer = api.post("/api/v1/notes", NOTE.replace("Thư mời", "Ho\u0300a Bi\u0300nh"));

        assertThat(answer.json().path("title").stringValue()).isEqualTo("H\u00f2a B\u00ecnh");
    }

    @Test
    void anUnchangedRecordIsNotSentAgain() {
        var created = api.post("/api/v1/notes", NOTE);
        var answer = api.header("If-None-Match", created.header("ETag")).get(created.header("Location"));

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void aListIsWalkedPageByPage() {
        for (var i = 0; i < 5; i++) {
            api.post("/api/v1/notes", NOTE);
        }
        var seen = 0;
        var query = "?limit=2";
        do {
            var page = api.get("/api/v1/notes" + query).json();
            assertThat(page.path("items").size()).isBetween(1, 2);
            seen += page.path("items").size();
            query = page.path("next").isNull()
                    ? null
                    : "?limit=2&cursor=" + page.path("next").stringValue();
        } while (query != null);

        assertThat(seen).isEqualTo(store.after("", Integer.MAX_VALUE).size());
    }
}
