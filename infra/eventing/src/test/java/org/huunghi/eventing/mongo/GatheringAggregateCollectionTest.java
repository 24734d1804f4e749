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
import org.huunghi.eventing.sample.Tally.TallyEvent;
import org.junit.jupiter.api.Test;

/** The same promises when writes share commands. */
class GatheringAggregateCollectionTest extends MongoAggregateCollectionTest {

    private static final int AGGREGATES = 40;
    private static final int WRITERS = 8;

    @Override
    AggregateMapping<Tally> mapping() {
        return Tally.mapping("tallies").gatheringWrites(2);
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

    /** Another instance may change a document between the command and the look at which of its changes held. */
    @Test
    void ofChangesByTwoInstancesThoseThatWereMadeAreCalledMade() throws Exception {
        var instances = List.of(tallies, at(NOW).open(mapping(), Tally.events("tally")));
        for (var i = 0; i < 3; i++) {
            tallies.add(Tally.begun("t" + i, null), BY);
        }
        var changes = IntStream.range(0, WRITERS)
                .<Callable<Long>>mapToObj(writer -> () -> raises(instances.get(writer % 2)))
                .toList();

        var made = 0L;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var done : writers.invokeAll(changes)) {
                made += done.get();
            }
        }

        var stored = 0L;
        for (var i = 0; i < 3; i++) {
            stored += tallies.find("t" + i).orElseThrow().aggregate().count();
        }
        assertThat(made).isEqualTo(stored);
    }

    private static long raises(AggregateCollection<Tally, TallyEvent> instance) {
        return IntStream.range(0, 21).filter(i -> isMade(instance, "t" + i % 3)).count();
    }

    private static boolean isMade(AggregateCollection<Tally, TallyEvent> instance, String id) {
        var found = instance.find(id).orElseThrow();
        try {
            instance.save(found, found.aggregate().raised("one"), BY);
            return true;
        } catch (StaleAggregate another) {
            return false;
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
