package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bson.Document;
import org.huunghi.eventing.Answering;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.sample.Tally;
import org.junit.jupiter.api.Test;

/** What a caller was answered is kept with the change, for as long as the caller may ask again. */
class AggregateAnswersTest extends Tallies {

    @Test
    void theOwedAnswerIsStoredWithTheChangeAndExpires() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        owing("key-1").call(() -> tallies.save(begun, begun.aggregate().raised("one"), BY));

        assertThat(tallies.answer("t1", "key-1"))
                .hasValueSatisfying(answer -> assertThat(answer.version()).isEqualTo(2));
        assertThat(tallies.answer("t1", "key-2")).isEmpty();

        var nextDay = at(NOW.plus(Duration.ofHours(24)).plusMillis(1));
        var reopened = nextDay.open(mapping(), Tally.events("tally"));
        assertThat(reopened.answer("t1", "key-1")).isEmpty();
        assertThat(stored("t1").getList("answers", Document.class)).hasSize(1);
        nextDay.forgetExpiredAnswers();
        assertThat(stored("t1").getList("answers", Document.class)).isEmpty();
    }

    @Test
    void theAnswerToACreationIsStoredWithIt() {
        owing("key-1").call(() -> tallies.add(Tally.begun("t1", "gifts"), BY));

        assertThat(tallies.answer("t1", "key-1"))
                .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(201));
    }

    @Test
    void onlyTheLastSixteenAnswersStay() {
        Versioned<Tally> tally = tallies.add(Tally.begun("t1", "gifts"), BY);
        for (var i = 1; i <= 20; i++) {
            var before = tally;
            tally = owing("key-" + i)
                    .call(() -> tallies.save(before, before.aggregate().raised("more"), BY));
        }

        assertThat(stored("t1").getList("answers", Document.class)).hasSize(16);
        assertThat(tallies.answer("t1", "key-4")).isEmpty();
        assertThat(tallies.answer("t1", "key-20")).isPresent();
    }

    private static ChangeContext owing(String key) {
        return new ChangeContext("conversation", null, null, new Answering() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String newId() {
                return key + "-id";
            }

            @Override
            public StoredAnswer answer(Object aggregate, long version, boolean created) {
                return new StoredAnswer(key, "hash", created ? 201 : 200, null, version, "{}", NOW);
            }
        });
    }
}
