package org.huunghi.agreement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.huunghi.eventing.StaleAggregate;
import org.junit.jupiter.api.Test;

class SweepingTimersTest {

    private static final Instant NOW = Instant.parse("2026-02-21T00:00:00Z");

    @Test
    void everyKindIsSweptAndTheOneThatWaitedLongestIsTheLag() {
        var tasks = new Kept("task");
        tasks.waiting.put("a", NOW.minusSeconds(5));
        var agreements = new Kept("agreement");
        agreements.waiting.put("b", NOW.minusSeconds(70));
        agreements.waiting.put("c", NOW);
        agreements.waiting.put("later", NOW.plusMillis(1));

        var sweep = sweeping(tasks, agreements).sweep(() -> true);

        assertThat(sweep).isEqualTo(new SweepingTimers.Sweep(3, Duration.ofSeconds(70)));
        assertThat(tasks.waiting).isEmpty();
        assertThat(agreements.waiting).containsOnlyKeys("later");
    }

    @Test
    void aKindThatFailsDoesNotHoldUpTheOthers() {
        var broken = new Kept("task");
        for (var i = 0; i < 20; i++) {
            broken.waiting.put("stuck-" + i, NOW);
        }
        broken.failure = new IllegalStateException("full");
        var sound = new Kept("agreement");
        sound.waiting.put("b", NOW);

        assertThat(sweeping(broken, sound).sweep(() -> true).told()).isEqualTo(1);
        assertThat(broken.attempts).isEqualTo(5);
    }

    @Test
    void whoComesSecondTellsNothing() {
        var claimed = new Kept("task") {
            @Override
            int ring(String id) {
                waiting.remove(id);
                throw new StaleAggregate(1, 2);
            }
        };
        claimed.waiting.put("a", NOW);

        assertThat(sweeping(claimed).sweep(() -> true).told()).isZero();
    }

    private static SweepingTimers sweeping(Timers... kinds) {
        return new SweepingTimers(List.of(kinds), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A kind of things, kept in memory by when they are due. */
    private static class Kept implements Timers {
        private final String kind;
        final TreeMap<String, Instant> waiting = new TreeMap<>();
        private RuntimeException failure;
        private int attempts;

        Kept(String kind) {
            this.kind = kind;
        }

        @Override
        public List<Timer> due(Instant by, int limit) {
            return waiting.entrySet().stream()
                    .filter(one -> !one.getValue().isAfter(by))
                    .limit(limit)
                    .map(one -> new Timer(kind + "/" + one.getKey(), one.getValue(), now -> ring(one.getKey())))
                    .toList();
        }

        int ring(String id) {
            attempts++;
            if (failure != null) {
                throw failure;
            }
            waiting.remove(id);
            return 1;
        }
    }
}
