package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.sample.Tally;
import org.junit.jupiter.api.Test;

/** The same promises when writes share commands. */
class GatheringAggregateCollectionTest extends MongoAggregateCollectionTest {

    private static final int AGGREGATES = 40;
    private static final int WRITERS = 8;

    @Override
    AggregateMapping<Tally> mapping() {
        return Tally.mapping("tallies").gatheringWrites();
    }

    @Test
    void ofWritersWhoAddAndChangeTheSameOneOfThemIsFirst() throws Exception {
        Callable<List<String>> writer = () -> IntStream.range(0, AGGREGATES)
                .mapToObj(i -> "t" + i)
                .filter(this::isFirst)
                .toList();
        var firsts = new ArrayList<String>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : writers.invokeAll(Collections.nCopies(WRITERS, writer))) {
                firsts.addAll(done.get());
            }
        }

        assertThat(firsts).hasSize(AGGREGATES).doesNotHaveDuplicates();
        for (var i = 0; i < AGGREGATES; i++) {
            assertThat(tallies.find("t" + i).orElseThrow().aggregate()).isEqualTo(new Tally("t" + i, "n" + i, 1));
        }
    }

    /** Everybody adds, and then changes what all of them found in its first version. */
    private boolean isFirst(String id) {
        try {
            tallies.add(Tally.begun(id, id.replace('t', 'n')), BY);
        } catch (DuplicateAggregate another) {
            // Whoever it was, it is there now.
        }
        var found = tallies.find(id).orElseThrow();
        if (found.version() > 1) {
            return false;
        }
        try {
            tallies.save(found, found.aggregate().raised("first"), BY);
            return true;
        } catch (StaleAggregate another) {
            return false;
        }
    }
}
