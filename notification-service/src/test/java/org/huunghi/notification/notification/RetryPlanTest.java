package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.huunghi.notification.notification.RetryPlan.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPlanTest {

    private static final Pace SECONDS = new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final RetryPlan PLAN = new RetryPlan(
            SECONDS,
            new Pace(Duration.ofSeconds(10), Duration.ofMinutes(15)),
            new Pace(Duration.ofSeconds(2), Duration.ofMinutes(2)));

    @ParameterizedTest
    @CsvSource({
        "NETWORK, 1, 1, 1000",
        "NETWORK, 2, 1, 2000",
        "NETWORK, 5, 1, 16000",
        "NETWORK, 6, 1, 30000",
        "NETWORK, 2000, 1, 30000",
        "NETWORK, 3, 0, 2000",
        "NETWORK, 3, 0.5, 3000",
        "TEMPORARY, 1, 1, 10000",
        "THROTTLED, 7, 1, 120000"
    })
    void waitingDoublesUpToTheLongestAndIsSpread(FailureKind kind, int attempts, double spread, long millis) {
        assertThat(PLAN.after(kind, attempts, spread)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void thereIsNoNextTimeAfterAPermanentFailure() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.after(FailureKind.PERMANENT, 1, 0));
    }

    @Test
    void aPaceThatNeverWaitsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Duration.ZERO, Duration.ofSeconds(1)));
    }
}
