package org.huunghi.servicekit.imports;

import jakarta.validation.Validation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Role;
import org.huunghi.servicekit.problem.ProblemTexts;
import org.springframework.util.unit.DataSize;

/** A program that checks one file and says how many of its rows are valid, to be run with little memory. */
final class LargeFile {

    private LargeFile() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.of("vi"));
        var settings = new ImportSettings(
                20_000,
                60,
                4_000,
                DataSize.ofMegabytes(32),
                Duration.ofDays(7),
                Duration.ofDays(30),
                Duration.ofSeconds(30),
                Duration.ofSeconds(1));
        var rows = new Counted();
        var judge = new RowJudge(Validation.buildDefaultValidatorFactory().getValidator(), new ProblemTexts(List.of()));
        var checking = new CheckingRows(rows, new OneFile(Path.of(arguments[0])), judge, settings, Clock.systemUTC());
        var by = new Importer("nguyen-a", "so-ngoai-vu", List.of(Role.OFFICER));
        var received = Import.receive("1", "gifts", null, by, Instant.EPOCH).state();
        var tally = checking.check(new ImportJob("1", "claim", 0, Progress.NONE), received, new SampleKind());
        System.out.println(tally.total() + " rows, " + tally.valid() + " valid");
    }

    private static final class Counted implements ImportRows {

        private int total;
        private int valid;

        @Override
        public void put(String importId, List<ImportRow> rows) {
            total += rows.size();
            valid += (int)
                    rows.stream().filter(row -> row.status() == RowStatus.VALID).count();
        }

        @Override
        public int count(String importId, Set<RowStatus> statuses) {
            return statuses.contains(RowStatus.INVALID) ? total : valid;
        }

        @Override
        public List<ImportRow> list(String importId, Set<RowStatus> statuses, int afterLine, int limit) {
            throw new IllegalStateException("a check reads no rows back");
        }

        @Override
        public Set<Integer> valid(String importId, List<Integer> lines) {
            throw new IllegalStateException("a check reads no rows back");
        }

        @Override
        public void remove(String importId) {
            throw new IllegalStateException("a check removes no rows");
        }
    }

    private record OneFile(Path file) implements ImportJobs {

        @Override
        public InputStream file(String id) {
            try {
                return new BufferedInputStream(Files.newInputStream(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ImportJob advance(ImportJob job, int line, Progress progress, Instant until) {
            return job;
        }

        @Override
        public void open(String id, InputStream file, Instant dueAt) {
            throw new IllegalStateException("a check opens no job");
        }

        @Override
        public void wake(String id, Instant dueAt) {
            throw new IllegalStateException("a check wakes no job");
        }

        @Override
        public Optional<ImportJob> claim(Instant now, Instant until) {
            throw new IllegalStateException("a check claims no job");
        }

        @Override
        public Optional<Progress> progress(String id) {
            throw new IllegalStateException("a check asks nobody how far it is");
        }

        @Override
        public void release(ImportJob job, Instant dueAt) {
            throw new IllegalStateException("a check releases no job");
        }

        @Override
        public void removeFile(String id) {
            throw new IllegalStateException("a check removes no file");
        }

        @Override
        public void remove(String id) {
            throw new IllegalStateException("a check removes no job");
        }
    }
}
