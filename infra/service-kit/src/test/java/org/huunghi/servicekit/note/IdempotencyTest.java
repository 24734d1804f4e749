package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.servicekit.note.NoteTest.NOTE;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@NoteTest
class IdempotencyTest {

    @Autowired
    Api api;

    @Autowired
    NoteStore store;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRepeatedCreationIsGivenTheFirstAnswerToTheByte() {
        var first = api.idempotencyKey(key).post("/api/v1/notes", NOTE);
        var writes = store.writes();
        var again = api.idempotencyKey(key).post("/api/v1/notes", NOTE);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertSame(first, again);
        assertThat(store.writes()).isEqualTo(writes);
    }

    @Test
    void aRepeatedCreationUnderAnIdOfTheCallersChoiceIsGivenTheFirstAnswer() {
        var chosen = NOTE.replace("\"lines\":[]", "\"id\":\"" + key + "\"");
        var first = api.idempotencyKey(key).post("/api/v1/notes", chosen);
        var again = api.idempotencyKey(key).post("/api/v1/notes", chosen);
        var another = api.idempotencyKey("another-" + key).post("/api/v1/notes", chosen);

        assertThat(first.createdId()).isEqualTo(key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertSame(first, again);
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.code()).isEqualTo("duplicate");
    }

    @Test
    void aRepeatedChangeIsGivenTheFirstAnswerThoughTheRecordHasMovedOn() {
        var id = api.post("/api/v1/notes", NOTE).createdId();
        var first = api.ifMatch(1).idempotencyKey(key).post("/api/v1/notes/" + id + "/closing", "");
        var again = api.ifMatch(1).idempotencyKey(key).post("/api/v1/notes/" + id + "/closing", "");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertSame(first, again);
        assertThat(again.version()).isEqualTo(2);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        api.idempotencyKey(key).post("/api/v1/notes", NOTE);
        var writes = store.writes();
        var other = api.idempotencyKey(key).post("/api/v1/notes", NOTE.replace("LETTER", "REPORT"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(store.writes()).isEqualTo(writes);
    }

    @Test
    void aKeyBelongsToItsCaller() {
        var mine = api.idempotencyKey(key).post("/api/v1/notes", NOTE);
        var yours = api.as(Tokens.of("tran.binh")).idempotencyKey(key).post("/api/v1/notes", NOTE);

        assertThat(yours.status()).isEqualTo(201);
        assertThat(yours.createdId()).isNotEqualTo(mine.createdId());
    }

    @Test
    void whatWasRefusedMayBeSentAnewUnderItsKey() {
        var refused = api.idempotencyKey(key).post("/api/v1/notes", NOTE.replace("Thư mời", ""));
        var corrected = api.idempotencyKey(key).post("/api/v1/notes", NOTE);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void equalCreationsAtOnceMakeOneRecordAndGetOneAnswer() {
        var writes = store.writes();
        var answers = atOnce(8, () -> api.idempotencyKey(key).post("/api/v1/notes", NOTE));

        assertThat(answers).allSatisfy(answer -> assertSame(answers[0], answer));
        assertThat(answers[0].status()).isEqualTo(201);
        assertThat(store.writes()).isEqualTo(writes + 1);
    }

    @Test
    void equalChangesThatBothReadTheOldVersionMakeOneChangeAndGetOneAnswer() {
        var id = api.post("/api/v1/notes", NOTE).createdId();
        var writes = store.writes();
        var answers = atOnce(2, () -> api.ifMatch(1).idempotencyKey(key).post("/api/v1/notes/" + id + "/racing", ""));

        assertSame(answers[0], answers[1]);
        assertThat(answers[0].status()).isEqualTo(200);
        assertThat(answers)
                .extracting(answer -> answer.header("Idempotency-Replayed"))
                .containsOnlyOnce("true");
        assertThat(store.writes()).isEqualTo(writes + 1);
    }

    @Test
    void ofUnequalChangesAtOnceOneIsStale() {
        var id = api.post("/api/v1/notes", NOTE).createdId();
        var answers = atOnce(2, () -> api.ifMatch(1).post("/api/v1/notes/" + id + "/racing", ""));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ""})
    void aKeyIsVisibleAscii(String bad) {
        var answer = api.idempotencyKey(bad).post("/api/v1/notes", NOTE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-idempotency-key");
    }

    @Test
    void aKeyIsBounded() {
        assertThat(api.idempotencyKey("k".repeat(255))
                        .post("/api/v1/notes", NOTE)
                        .status())
                .isEqualTo(201);
        assertThat(api.idempotencyKey("k".repeat(256))
                        .post("/api/v1/notes", NOTE)
                        .code())
                .isEqualTo("bad-idempotency-key");
    }

    private static Answer[] atOnce(int callers, Supplier<Answer> call) {
        var calls = IntStream.range(0, callers)
                .mapToObj(i -> CompletableFuture.supplyAsync(call, Thread::startVirtualThread))
                .toList();
        return calls.stream()
                .map(answer -> answer.orTimeout(30, TimeUnit.SECONDS).join())
                .toArray(Answer[]::new);
    }

    private static void assertSame(Answer first, Answer again) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
    }
}
