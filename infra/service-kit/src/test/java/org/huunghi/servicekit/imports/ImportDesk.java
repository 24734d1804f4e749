package org.huunghi.servicekit.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.huunghi.servicekit.imports.SampleKind.GIVER;

import com.mongodb.client.MongoClient;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.unit.DataSize;

/** Files that are received, judged, accepted and written, with a clock in the hand of the test. */
abstract class ImportDesk {

    static final ImportSettings SETTINGS = new ImportSettings(
            20_000,
            10,
            100,
            DataSize.ofMegabytes(1),
            Duration.ofDays(7),
            Duration.ofDays(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1));

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    final MongoClient client = indexes.client();

    final MongoAggregateCollections collections = new MongoAggregateCollections(
            client.getDatabase(TestStore.freshDatabase()), (outbox, id, entries, created) -> {}, Clock.systemUTC());

    final Imports imports = new MongoImports(collections, ImportEventTypes.of("gift-service"));
    final ImportRows rows = new MongoImportRows(collections);
    final ImportJobs jobs = new MongoImportJobs(collections);
    final SampleKind kind = new SampleKind();
    final ImportKinds kinds = new ImportKinds(List.of(kind));

    final RowJudge judge =
            new RowJudge(Validation.buildDefaultValidatorFactory().getValidator(), new ProblemTexts(List.of()));

    Instant now = Instant.parse("2026-11-21T03:00:00Z");

    @AfterEach
    void close() {
        client.close();
    }

    String received(String file) {
        var receiving = new ReceivingImport(imports, jobs, kinds, SETTINGS, clock());
        return done(receiving.receive(
                        "gifts", "gifts.csv", () -> new ByteArrayInputStream(file.getBytes(UTF_8)), GIVER))
                .aggregate()
                .id();
    }

    void accepted(String id, Choice.Mode mode, List<Integer> lines) {
        done(accept(id, mode, lines));
    }

    Outcome<Import, ImportRejection> accept(String id, Choice.Mode mode, List<Integer> lines) {
        return new AcceptingImport(imports, rows, jobs, kinds, SETTINGS, clock()).accept(id, 2, mode, lines, GIVER);
    }

    static Versioned<Import> done(Outcome<Import, ImportRejection> outcome) {
        return ((Outcome.Done<Import, ImportRejection>) outcome).stored();
    }

    void workAll() {
        var work = work();
        var jobsLeft = true;
        while (jobsLeft) {
            jobsLeft = work.doNext();
        }
    }

    ImportWork work() {
        return new ImportWork(imports, rows, jobs, kinds, judge, SETTINGS, clock());
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
