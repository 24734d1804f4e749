package org.huunghi.local.documents;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommitGateTest {
    private static final int WRITERS = 8;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private volatile int committed;

    private final Unsaved unsaved = new Unsaved();
    private final CommitGate gate = new CommitGate(
            () -> {
                committed = written.get();
                commits.incrementAndGet();
            },
            unsaved);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aWriteIsAnsweredAfterItsCommit() {
        int answer = gate.write(written::incrementAndGet);

        assertThat(committed).isEqualTo(answer);
    }

    @Test
    void writesThatRunTogetherShareOneCommit() throws Exception {
        var together = new CyclicBarrier(WRITERS);
        var writers = IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(n -> threads.submit(() -> gate.write(() -> {
                    await(together);
                    return written.incrementAndGet();
                })))
                .toList();
        for (var writer : writers) {
            writer.get(10, SECONDS);
        }

        assertThat(committed).isEqualTo(WRITERS);
        assertThat(commits).hasValue(1);
    }

    @Test
    void aCommandAboutManyDocumentsKeepsNoOtherWaiting() throws Exception {
        var begun = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        var many = threads.submit(() -> gate.write(() -> {
            written.incrementAndGet();
            begun.countDown();
            while (answered.getCount() > 0) {
                gate.pause();
            }
            return written.incrementAndGet();
        }));
        begun.await();

        var other = threads.submit(() -> gate.write(written::incrementAndGet));

        assertThat(other.get(10, SECONDS)).isEqualTo(2);
        assertThat(committed).isEqualTo(2);
        answered.countDown();
        assertThat(many.get(10, SECONDS)).isEqualTo(3);
        assertThat(committed).isEqualTo(3);
    }

    @Test
    void aReaderDoesNotTellWhatAKillWouldTakeBack() throws Exception {
        var changed = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var writer = threads.submit(() -> gate.write(() -> {
            unsaved.change("tasks", "T1");
            written.set(7);
            changed.countDown();
            await(seen);
            return null;
        }));
        changed.await();

        var reader = threads.submit(() -> {
            int told = gate.read(() -> {
                seen.countDown();
                return written.get();
            });
            return told == committed;
        });

        assertThat(reader.get(10, SECONDS)).isTrue();
        writer.get(10, SECONDS);
    }

    @Test
    void whereNothingIsUnsavedAReaderAsksForNoCommit() {
        gate.write(() -> {
            unsaved.change("tasks", "T1");
            return written.incrementAndGet();
        });

        gate.read(written::get);

        assertThat(commits).hasValue(1);
    }

    @Test
    void aReaderOfOneDocumentWaitsForNoOther() throws Exception {
        var changed = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var writer = threads.submit(() -> gate.write(() -> {
            unsaved.change("tasks", "T1");
            changed.countDown();
            await(seen);
            return null;
        }));
        changed.await();

        var other = threads.submit(() -> gate.read(() -> look("T2")));

        assertThat(other.get(10, SECONDS)).isEqualTo("T2");
        assertThat(commits).hasValue(0);
        seen.countDown();
        writer.get(10, SECONDS);
    }

    @Test
    void aReaderOfAChangedDocumentWaitsForItsCommit() throws Exception {
        var changed = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var writer = threads.submit(() -> gate.write(() -> {
            unsaved.change("tasks", "T1");
            written.set(7);
            changed.countDown();
            await(seen);
            return null;
        }));
        changed.await();

        var reader = threads.submit(() -> {
            gate.read(() -> {
                seen.countDown();
                return look("T1");
            });
            return committed;
        });

        assertThat(reader.get(10, SECONDS)).isEqualTo(7);
        writer.get(10, SECONDS);
    }

    /** A thread that has read one document may read all of them next. */
    @Test
    void whatAThreadReadBeforeDoesNotCount() {
        gate.read(() -> look("T2"));
        unsaved.change("tasks", "T1");

        gate.read(() -> assertThat(unsaved.mayHaveBeenRead()).isTrue());

        assertThat(commits).hasValue(1);
    }

    @Test
    void aRestructuringRunsAlone() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var all = IntStream.range(0, 100)
                .<Future<?>>mapToObj(n -> threads.submit(() -> gate.restructure(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    return inside.decrementAndGet();
                })))
                .toList();
        for (var one : all) {
            one.get(10, SECONDS);
        }

        assertThat(most).hasValue(1);
    }

    @Test
    void whatAFailedCommandChangedIsCommittedBeforeItsFailureIsTold() {
        assertThatThrownBy(() -> gate.write(() -> {
                    written.incrementAndGet();
                    throw new IllegalStateException("the second document is refused");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(committed).isEqualTo(1);
    }

    private String look(String id) {
        unsaved.read("tasks", id);
        return id;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
