package org.huunghi.servicekit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huunghi.servicekit.imports.SampleKind.GIVER;

import com.mongodb.client.MongoClient;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.servicekit.imports.mongo.MongoImportJobs;
import org.huunghi.servicekit.imports.mongo.MongoImportRows;
import org.huunghi.servicekit.imports.mongo.MongoImports;
import org.huunghi.servicekit.imports.publishing.ImportEventTypes;
import org.huunghi.servicekit.problem.ProblemTexts;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

class ImportWorkTest {

    private static final ImportSettings SETTINGS = new ImportSettings(
            20_000,
            10,
            100,
            DataSize.ofMegabytes(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1));
    private static final int ROWS = 230;

    /** The process is gone: nothing after this happens in it. */
    private static final class Crash extends Error {}

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final MongoAggregateCollections collections = new MongoAggregateCollections(
            client.getDatabase(TestStore.freshDatabase()), (outbox, id, entries, created) -> {}, Clock.systemUTC());
    private final Imports imports = new MongoImports(collections, ImportEventTypes.of("gift-service"));
    private final ImportRows rows = new MongoImportRows(collections);
    private final ImportJobs jobs = new MongoImportJobs(collections);
    private final SampleKind kind = new SampleKind();
    private final ImportKinds kinds = new ImportKinds(List.of(kind));
    private final RowJudge judge =
            new RowJudge(Validation.buildDefaultValidatorFactory().getValidator(), new ProblemTexts(List.of()));
    private Instant now = Instant.parse("2026-11-21T03:00:00Z");

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aFileIsJudgedRowByRowAndNothingIsWritten() {
        var id = received("Tên quà;Giá trị;Ghi chú\nTrà;1.234,5;x\n;-1;\nbom hoa;;\nBánh;nhiều;\n\nTranh;20;");

        workAll();

        var checked = imports.find(id).orElseThrow().aggregate();
        assertThat(checked.status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(checked.tally()).isEqualTo(new Tally(5, 2, List.of("Ghi chú")));
        assertThat(kind.kept).isEmpty();
        var invalid = rows.list(id, EnumSet.of(RowStatus.INVALID), 0, 10);
        assertThat(invalid).extracting(ImportRow::line).containsExactly(3, 4, 5);
        assertThat(invalid.get(0).flaws())
                .extracting(RowFlaw::field, RowFlaw::code)
                .containsExactly(tuple("name", "not-blank"), tuple("worth", "positive"));
        assertThat(invalid.get(1).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.code()).isEqualTo("forbidden");
            assertThat(flaw.vi()).isNotEqualTo(flaw.en());
            assertThat(flaw.about()).containsEntry("gifts", "bom, mìn");
        });
        assertThat(invalid.get(2).flaws().getFirst().vi()).startsWith("không phải số");
    }

    @Test
    void aFileThatTurnsOutBadIsRefusedAndLeavesNothing() {
        var id = received("Gift\nmột\n\"hai\nba");

        workAll();

        var refused = imports.find(id).orElseThrow().aggregate();
        assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(refused.refusal().code()).isEqualTo("import-unreadable");
        assertThat(rows.count(id, EnumSet.allOf(RowStatus.class))).isZero();
        now = now.plus(Duration.ofDays(365));
        assertThat(jobs.claim(now, now)).isEmpty();
    }

    @Test
    void onlyChosenRowsAreWrittenAndTheReportIsKeptForAWhile() {
        var id = received("Gift\na\nb\nc\nd");
        workAll();
        accepted(id, Choice.Mode.EXCEPT, List.of(3, 9));
        workAll();

        assertThat(kind.kept.values()).extracting(SampleKind.Gift::name).containsExactlyInAnyOrder("a", "c", "d");
        var done = imports.find(id).orElseThrow().aggregate();
        assertThat(done.ending()).isEqualTo(new Ending(3, 0));
        assertThat(rows.list(id, EnumSet.allOf(RowStatus.class), 0, 10))
                .extracting(ImportRow::status)
                .containsExactly(RowStatus.CREATED, RowStatus.VALID, RowStatus.CREATED, RowStatus.CREATED);

        now = now.plus(SETTINGS.report());
        workAll();
        assertThat(rows.count(id, EnumSet.allOf(RowStatus.class))).isZero();
        assertThat(imports.find(id)).isPresent();
    }

    @Test
    void whatIsNotValidCannotBeChosen() {
        var id = received("Gift\na\nbom\nc");
        workAll();

        assertThat(accept(id, Choice.Mode.ONLY, List.of(2, 3, 99)))
                .isEqualTo(Outcome.refused(new ImportRejection.RowsNotValid(List.of(3, 99))));
        assertThat(accept(id, Choice.Mode.EXCEPT, List.of(2, 4)))
                .isEqualTo(Outcome.refused(new ImportRejection.NothingChosen()));
        accepted(id, Choice.Mode.ONLY, List.of(4, 4));
        workAll();
        assertThat(kind.kept).hasSize(1);
    }

    @Test
    void whatNobodyDecidesOnExpires() {
        var id = received("Gift\na");
        workAll();

        now = now.plus(SETTINGS.undecided());
        workAll();

        assertThat(imports.find(id).orElseThrow().aggregate().status()).isEqualTo(ImportStatus.EXPIRED);
        assertThat(rows.count(id, EnumSet.allOf(RowStatus.class))).isZero();
    }

    @Test
    void aRowThatIsRefusedMeanwhileFailsAlone() {
        var id = received("Gift\na\nb\nc");
        workAll();
        rows.put(
                id,
                List.of(new ImportRow(3, RowStatus.VALID, List.of(new RowCell("name", "bom nay")), List.of(), null)));
        accepted(id, Choice.Mode.ALL, List.of());
        workAll();

        assertThat(imports.find(id).orElseThrow().aggregate().ending()).isEqualTo(new Ending(2, 1));
        assertThat(rows.list(id, EnumSet.of(RowStatus.FAILED), 0, 10).getFirst().flaws())
                .extracting(RowFlaw::code)
                .containsExactly("forbidden");
    }

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

    private String received(String file) {
        var receiving = new ReceivingImport(imports, jobs, kinds, SETTINGS, clock());
        return done(receiving.receive(
                        "gifts", "gifts.csv", () -> new ByteArrayInputStream(file.getBytes(UTF_8)), GIVER))
                .aggregate()
                .id();
    }

    private void accepted(String id, Choice.Mode mode, List<Integer> lines) {
        done(accept(id, mode, lines));
    }

    private Outcome<Import, ImportRejection> accept(String id, Choice.Mode mode, List<Integer> lines) {
        return new AcceptingImport(imports, rows, jobs, kinds, SETTINGS, clock()).accept(id, 2, mode, lines, GIVER);
    }

    private static Versioned<Import> done(Outcome<Import, ImportRejection> outcome) {
        return ((Outcome.Done<Import, ImportRejection>) outcome).stored();
    }

    private void workAll() {
        var work = work();
        var jobsLeft = true;
        while (jobsLeft) {
            jobsLeft = work.doNext();
        }
    }

    private ImportWork work() {
        return new ImportWork(imports, rows, jobs, kinds, judge, SETTINGS, clock());
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
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
