package org.huunghi.servicekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PerMinuteTest {

    private Instant now = Instant.parse("2026-11-21T10:00:20Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final PerMinute rate = new PerMinute(clock, 2, "too-often");

    @Test
    void oneAddressIsAnsweredSoOftenAMinuteAndTheOthersAreNotToBlame() {
        rate.check("a");
        rate.check("a");

        assertThatThrownBy(() -> rate.check("a")).isInstanceOfSatisfying(Problem.Refusal.class, refusal -> {
            var problem = refusal.problem();
            assertThat(problem.status()).isEqualTo(429);
            assertThat(problem.members()).containsEntry("retryAfter", 40L);
        });
        assertThatCode(() -> rate.check("b")).doesNotThrowAnyException();

        now = now.plusSeconds(40);
        assertThatCode(() -> rate.check("a")).doesNotThrowAnyException();
    }
}
