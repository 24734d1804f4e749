package org.huunghi.servicekit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.huunghi.servicekit.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    /** Half an hour after midnight in Vietnam, while it is still the day before in Greenwich. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T17:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @ParameterizedTest
    @CsvSource({
        "2026-05-01, 2026-05-01T17:00:00Z",
        "2026-11-20, 2026-11-20T17:00:00Z",
        "2026-11-21, 2026-11-21T17:00:00Z",
        "2026-05-01T16:59:59.999Z, 2026-05-01T17:00:00Z",
        "2026-05-01T17:00:00Z, 2026-05-01T17:00:00.001Z",
        "2026-05-01T17:00:00+07:00, 2026-05-01T10:00:00.001Z"
    })
    void aDayEndsAtMidnightInVietnam(String text, Instant end) {
        assertThat(AsOf.of(text, NOW)).isEqualTo(new AsOf(text, end));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30",
                "01/05/2026",
                "2026-05",
                "2026-05-01T08:00",
                "2026-11-22",
                "2026-11-20T17:30:00.001Z",
                "1969-12-31T23:59:59Z",
                "+999999999-12-31T00:00:00Z"
            })
    void whatIsNoMomentOfThePastIsRefused(String text) {
        assertThatExceptionOfType(Problem.Refusal.class)
                .isThrownBy(() -> AsOf.of(text, NOW))
                .satisfies(refusal -> assertThat(refusal.problem().code()).isEqualTo("bad-as-of"));
    }

    @Test
    void thisVeryMomentIsNotTheFuture() {
        assertThat(AsOf.of("2026-11-20T17:30:00Z", NOW).end()).isEqualTo("2026-11-20T17:30:00.001Z");
    }
}
