package org.huunghi.eventing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DispatcherTest {

    private final Outbox outbox = new NoOutbox();
    private final RelayMemory memory = new RelayMemory(10_000);
    private final Recorded work = new Recorded();
    private final Dispatcher dispatcher = new Dispatcher(new Lanes(100, memory), 2, work);

    @Test
    void oneEventOfAnAggregateIsInFlightAtATime() {
        committed("a", 1, 2, 3);
        assertThat(work.sent).containsExactly("a:1");

        acknowledgeNext();
        assertThat(work.sent).containsExactly("a:1", "a:2");
    }

    @Test
    void aggregatesTravelTogetherUpToTheLimitAndTakeTurns() {
        committed("a", 1, 2);
        committed("b", 1);
        committed("c", 1);
        assertThat(work.sent).containsExactly("a:1", "b:1");

        acknowledgeNext();
        assertThat(work.sent).containsExactly("a:1", "b:1", "c:1");
        acknowledgeNext();
        assertThat(work.sent).containsExactly("a:1", "b:1", "c:1", "a:2");
    }

    @Test
    void viewsThatOverlapOrComeLateAddNothingTwice() {
        committed("a", 1, 2);
        committed("a", 1);
        committed("a", 2, 3);
        acknowledgeAll();

        assertThat(work.sent).containsExactly("a:1", "a:2", "a:3");
    }

    @Test
    void afterAFailureTheAggregateRestsAndIsReadBackFromTheStore() {
        committed("a", 1, 2);
        dispatcher.failed(work.sending.remove());
        committed("a", 1, 2, 3);
        assertThat(work.sent).containsExactly("a:1");
        assertThat(work.resting).hasSize(1);

        dispatcher.rested(work.resting.remove());
        read(1, 2, 3);
        acknowledgeAll();
        assertThat(work.sent).containsExactly("a:1", "a:1", "a:2", "a:3");
    }

    @Test
    void aCommitDuringAReadLeadsToAnotherRead() {
        dispatcher.swept(outbox, "a");
        committed("a", 1, 2);
        read(1);
        assertThat(work.sent).containsExactly("a:1");

        acknowledgeNext();
        read(2);
        assertThat(work.sent).containsExactly("a:1", "a:2");
    }

    @Test
    void whatIsAcknowledgedAndStillInTheDocumentIsRemovedAgainAndNotSent() {
        committed("a", 1);
        acknowledgeNext();
        assertThat(work.removed).containsExactly("a:1");

        dispatcher.swept(outbox, "a");
        read(1);
        assertThat(work.sent).containsExactly("a:1");
        assertThat(work.removed).containsExactly("a:1", "a:1");
    }

    @Test
    void whatDoesNotFitIntoMemoryIsReadBackLater() {
        var sequences = LongStream.rangeClosed(1, 40).toArray();
        committed("a", sequences);
        assertThat(memory.entries()).isLessThan(40);

        while (work.sent.size() < 40) {
            if (work.reading.isEmpty()) {
                acknowledgeNext();
            } else {
                var done = work.sent.size();
                read(LongStream.rangeClosed(done + 1, 40).toArray());
            }
        }
        acknowledgeAll();

        assertThat(work.sent)
                .containsExactlyElementsOf(
                        LongStream.of(sequences).mapToObj(n -> "a:" + n).toList());
        assertThat(memory.entries()).isZero();
        assertThat(dispatcher.isQuiet()).isTrue();
    }

    @Test
    void theSweepLeavesAloneWhatIsOnItsWay() {
        committed("a", 1);

        assertThat(dispatcher.swept(outbox, "a")).isFalse();
        acknowledgeNext();
        assertThat(dispatcher.swept(outbox, "a")).isTrue();
    }

    @Test
    void anAggregateThatIsMadeAnewBeginsAnew() {
        committed("a", 1, 2);
        acknowledgeAll();

        dispatcher.committed(outbox, "a", entries("a", 1), true, 0);
        assertThat(work.sent).containsExactly("a:1", "a:2", "a:1");
    }

    private void committed(String id, long... sequences) {
        dispatcher.committed(outbox, id, entries(id, sequences), false, 0);
    }

    private void read(long... sequences) {
        var lane = work.reading.remove();
        dispatcher.wasRead(lane, entries(lane.aggregateId(), sequences), 0);
    }

    private void acknowledgeNext() {
        dispatcher.acknowledged(work.sending.remove());
    }

    private void acknowledgeAll() {
        while (!work.sending.isEmpty()) {
            acknowledgeNext();
        }
    }

    static List<OutboxEntry> entries(String id, long... sequences) {
        return LongStream.of(sequences)
                .mapToObj(n -> new OutboxEntry(n, id + ":" + n, "type", null, Instant.EPOCH, null, null, null, "{}"))
                .toList();
    }

    private static final class Recorded implements Dispatcher.Work {

        final List<String> sent = new ArrayList<>();
        final List<String> removed = new ArrayList<>();
        final Deque<Lane> sending = new ArrayDeque<>();
        final Deque<Lane> reading = new ArrayDeque<>();
        final Deque<Lane> resting = new ArrayDeque<>();

        @Override
        public void send(Lane lane, OutboxEntry entry) {
            sent.add(entry.id());
            sending.add(lane);
        }

        @Override
        public void readBack(Lane lane) {
            reading.add(lane);
        }

        @Override
        public void rest(Lane lane, int failures) {
            resting.add(lane);
        }

        @Override
        public void remove(Lane lane, List<OutboxEntry> acknowledged) {
            acknowledged.forEach(entry -> removed.add(entry.id()));
        }
    }

    /** Never asked: the dispatcher only names it. */
    static final class NoOutbox implements Outbox {

        @Override
        public String topic() {
            throw new AssertionError();
        }

        @Override
        public String source() {
            throw new AssertionError();
        }

        @Override
        public List<OutboxEntry> pending(String aggregateId) {
            throw new AssertionError();
        }

        @Override
        public List<Overdue> overdue(Instant writtenBy, int limit) {
            throw new AssertionError();
        }

        @Override
        public void remove(Map<String, List<OutboxEntry>> acknowledged) {
            throw new AssertionError();
        }
    }
}
