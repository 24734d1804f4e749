package org.huunghi.agreement.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** so-a and so-b went into so-c, which went into so-d. */
class HeirsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-a", "lam-dong", LAST_DAY, "so-c"))
            .unit(new KnownUnit("so-b", "lam-dong", LAST_DAY, "so-c"))
            .unit(new KnownUnit("so-c", "lam-dong", LAST_DAY, "so-d"))
            .unit(new KnownUnit("so-d", "lam-dong", null, null));

    private final Heirs heirs = new Heirs(known.units());

    @Test
    void theLastOneActsForAllThatWentIntoIt() {
        assertThat(heirs.actsFor("so-d", "so-a")).isTrue();
        assertThat(heirs.actsFor("so-d", "so-d")).isTrue();
        assertThat(heirs.actsFor("so-c", "so-a")).isFalse();
        assertThat(heirs.actsFor("so-a", "so-d")).isFalse();
        assertThat(heirs.behind("so-d")).containsExactlyInAnyOrder("so-a", "so-b", "so-c", "so-d");
        assertThat(heirs.behind("so-a")).containsExactly("so-a");
    }

    @Test
    void aCircleOfSuccessionsEnds() {
        known.unit(new KnownUnit("so-d", "lam-dong", LAST_DAY, "so-c"));

        assertThat(heirs.behind("so-d")).containsExactlyInAnyOrder("so-a", "so-b", "so-c", "so-d");
    }
}
