package org.huunghi.servicekit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whenever a process ends, another goes on where it was. */
class ImportCrashTest extends ImportDesk {

    private static final int ROWS = 230;

    /** The process is gone: nothing after this happens in it. */
    private static final class Crash extends Error {}

    @Test
    void howFarItIsIsToldBatchByBatch() {
        var id = received(many());
        assertThat(jobs.progress(id)).contains(Progress.NONE);
        workAll();
        assertThat(jobs.progress(id)).contains(new Progress(ROWS, 0, 0));
        accepted(id, Choice.Mode.EXCEPT, List.of(2));
        assertThat(jobs.progress(id)).contains(Progress.NONE);

        assertThat(diesAt(150, false)).isTrue();
        assertThat(jobs.progress(id)).contains(new Progress(0, 99, 0));
        now = now.plus(SETTINGS.lease());
        workAll();

        assertThat(jobs.progress(id)).contains(new Progress(0, ROWS - 1, 0));
    }

    /** Calls of the store and of the writing: one crash at each of these, before it takes effect and after. */
    static Stream<Integer> steps() {
        return IntStream.of(0, 1, 2, 50, 101, 102, 103, 104, 150, 203, 204, 205, 220, 233, 234, 235, 236, 237)
                .boxed();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyRowGoesInOnceWhereverTheProcessDies(int step) {
        for (var after : List.of(false, true)) {
            kind.kept.clear();
            kind.writes.set(0);
            var id = received(many());
            workAll();
            accepted(id, Choice.Mode.ALL, List.of());

            var died = diesAt(step, after);
            assertThat(died).as("the process gets as far as step %s", step).isTrue();
            assertThat(work().doNext()).as("the lease of the dead holds").isFalse();
            now = now.plus(SETTINGS.lease());
            workAll();

            assertThat(imports.find(id).orElseThrow().aggregate().ending()).isEqualTo(new Ending(ROWS, 0));
            assertThat(kind.kept).hasSize(ROWS);
            assertThat(kind.kept.values().stream().map(SampleKind.Gift::name).distinct())
                    .hasSize(ROWS);
            assertThat(kind.writes).hasValue(ROWS);
            assertThat(rows.list(id, EnumSet.of(RowStatus.CREATED), 0, ROWS + 1))
                    .hasSize(ROWS)
                    .allSatisfy(row -> assertThat(kind.kept).containsKey(row.record()));
        }
    }

    @Test
    void anInstanceThatWasThoughtDeadChangesNothingMore() {
        var id = received(many());
        workAll();
        accepted(id, Choice.Mode.ALL, List.of());
        var slow = jobs.claim(now, now.plus(SETTINGS.lease())).orElseThrow();
        now = now.plus(SETTINGS.lease());
        var other = jobs.claim(now, now.plus(SETTINGS.lease())).orElseThrow();
        var running = imports.find(id).orElseThrow().aggregate();
        var writing = new WritingRows(rows, jobs, judge, SETTINGS, clock());

        assertThatThrownBy(() -> writing.write(slow, running, kind)).isInstanceOf(ImportJobs.LostClaim.class);
        assertThat(writing.write(other, running, kind)).isEqualTo(new Ending(ROWS, 0));

        assertThat(kind.writes).hasValue(ROWS);
    }

    private static String many() {
        return IntStream.range(0, ROWS).mapToObj(i -> "quà " + i).collect(Collectors.joining("\n", "Gift\n", ""));
    }

    private boolean diesAt(int step, boolean after) {
        var life = new Life(step, after);
        ImportKind<?> dying = life.of(ImportKind.class, kind);
        var work = new ImportWork(
                life.of(Imports.class, imports),
                life.of(ImportRows.class, rows),
                life.of(ImportJobs.class, jobs),
                new ImportKinds(List.of(dying)),
                judge,
                SETTINGS,
                clock());
        try {
            work.doNext();
            return false;
        } catch (Crash crash) {
            return true;
        }
    }

    /** Counts what is done to the store, and ends at one of the steps. */
    private static final class Life {

        private static final Set<String> STEPS = Set.of("create", "put", "advance", "save", "release");

        private final int last;
        private final boolean after;
        private int step;

        Life(int last, boolean after) {
            this.last = last;
            this.after = after;
        }

        <T> T of(Class<T> type, T target) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        var ends = STEPS.contains(method.getName()) && step++ == last;
                        if (ends && !after) {
                            throw new Crash();
                        }
                        try {
                            var result = method.invoke(target, arguments);
                            if (ends) {
                                throw new Crash();
                            }
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
