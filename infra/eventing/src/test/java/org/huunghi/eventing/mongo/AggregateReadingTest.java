package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huunghi.eventing.sample.Tally;
import org.junit.jupiter.api.Test;

/** What is asked of all aggregates at once. */
class AggregateReadingTest extends Tallies {

    @Test
    void theStoreAddsUpAField() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        tallies.save(begun, begun.aggregate().raised("one"), BY);
        tallies.add(Tally.begun("t2", "letters"), BY);

        assertThat(tallies.sum(in("keys.name", "gifts", "letters"), "version"))
                .isEqualTo(new Sum(2, new BigDecimal("3")));
        assertThat(tallies.sum(eq("keys.name", "visits"), "version")).isEqualTo(new Sum(0, BigDecimal.ZERO));
    }

    @Test
    void aggregatesAreCountedByTheirValues() {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        tallies.add(Tally.begun("t2", "letters"), BY);
        var begun = tallies.add(Tally.begun("t3", "cards"), BY);
        tallies.save(begun, begun.aggregate().raised("one"), BY);

        var all = in("keys.name", "gifts", "letters", "cards");
        assertThat(tallies.counts(all, List.of("version"))).isEqualTo(Map.of(List.of("1"), 2L, List.of("2"), 1L));
        assertThat(tallies.counts(in("keys.name", "gifts"), List.of("keys.name", "keys.none")))
                .isEqualTo(Map.of(Arrays.asList("gifts", null), 1L));
        assertThat(tallies.totals(all, List.of("version", "keys.none"))).containsExactly(4L, 0L);
        assertThat(tallies.totals(eq("keys.name", "visits"), List.of("version")))
                .containsExactly(0L);
    }

    @Test
    void listsByKeyInTheOrderAskedFor() {
        tallies.add(Tally.begun("t1", "b"), BY);
        tallies.add(Tally.begun("t2", "a"), BY);
        tallies.add(Tally.begun("t3", "c"), BY);

        assertThat(tallies.list(gt("keys.name", ""), ascending("keys.name"), 2))
                .extracting(t -> t.aggregate().name())
                .containsExactly("a", "b");
    }
}
