package org.huunghi.bench.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The small edition of {@code infra/bench/notification-kill}, for every build. */
class NotificationKillIT {

    private static final long SEED = 20261121;

    @Test
    void nothingIsLostAndOnlyWhatWasInAProvidersHandsComesAgain() throws Exception {
        var report = NotificationKill.run(new KillStory(500, 2, Duration.ofSeconds(5), SEED));

        System.out.println(report);
        assertThat(report.lost()).as(report.toString()).isZero();
        assertThat(report.unexplained()).as(report.toString()).isZero();
        assertThat(report.renamed()).as(report.toString()).isZero();
        assertThat(report.inHands()).hasSize(2);
    }
}
