package org.huunghi.eventing.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final List<Long> handled = new CopyOnWriteArrayList<>();

    @Test
    void recordsOfOneKeyAreHandledInTheirOrder() {
        var records = IntStream.range(0, 200)
                .mapToObj(at -> record("task-" + at % 3, at))
                .toList();

        SideBySide.handle(records, record -> handled.add(record.offset()));

        assertThat(handled).hasSize(200);
        for (var key = 0; key < 3; key++) {
            var rest = key;
            assertThat(handled).filteredOn(offset -> offset % 3 == rest).isSorted();
        }
    }

    @Test
    void recordsOfOtherKeysDoNotWaitForEachOther() {
        var both = new CyclicBarrier(2);

        SideBySide.handle(List.of(record("task-1", 1), record("task-2", 2)), record -> {
            meet(both);
            handled.add(record.offset());
        });

        assertThat(handled).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void asManyKeysAsMayBeHandledAtOnceMeet() {
        var all = new CyclicBarrier(SideBySide.AT_ONCE);
        var records = IntStream.range(0, SideBySide.AT_ONCE)
                .mapToObj(at -> record("task-" + at, at))
                .toList();

        SideBySide.handle(records, record -> {
            meet(all);
            handled.add(record.offset());
        });

        assertThat(handled).hasSize(SideBySide.AT_ONCE);
    }

    @Test
    void whatFailsIsThrownWhenTheOthersAreThrough() {
        var records = List.of(record("task-1", 1), record("task-2", 2), record("task-1", 3));

        assertThatIllegalStateException()
                .isThrownBy(() -> SideBySide.handle(records, record -> {
                    if (record.offset() == 1) {
                        throw new IllegalStateException("the store is away");
                    }
                    handled.add(record.offset());
                }))
                .withMessage("the store is away");
        assertThat(handled).as("nothing overtakes what comes again").containsExactly(2L);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static ConsumedRecord record(String key, long offset) {
        return new ConsumedRecord("huunghi.task.events.v1", 0, offset, key.getBytes(UTF_8), Map.of(), new byte[0]);
    }
}
