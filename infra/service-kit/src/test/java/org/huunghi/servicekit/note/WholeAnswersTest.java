package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import java.nio.charset.StandardCharsets;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer goes out in one piece, which says how long it is. */
@NoteTest
class WholeAnswersTest {

    @Autowired
    Api api;

    @Test
    void whatWasMadeOrReadIsAnsweredInOnePiece() {
        var created = api.post("/api/v1/notes", NOTE);
        var found = api.get("/api/v1/notes/" + created.createdId());

        assertWhole(created);
        assertWhole(found);
    }

    @Test
    void whatWasRefusedIsAnsweredInOnePiece() {
        assertWhole(api.get("/api/v1/notes/unknown"));
    }

    private static void assertWhole(Answer answer) {
        assertThat(answer.headers().firstValue("Transfer-Encoding")).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.text().getBytes(StandardCharsets.UTF_8).length);
    }
}
