package org.huunghi.servicekit.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huunghi.eventing.Answering;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.mongo.DuplicateAggregate;

/**
 * Writes the chosen rows, a batch at a time. The id of a record follows from the import and the line, so a batch that is
 * written again after a crash, or by an instance that was thought dead, finds its records and makes none twice.
 */
final class WritingRows {

    private static final int BATCH = 100;

    /** Under which a record of a row is made; no answer is owed to anybody. */
    private record Row(String importId, int line) implements Answering {

        @Override
        public String key() {
            return importId + ":" + line;
        }

        @Override
        public String newId() {
            return UUID.nameUUIDFromBytes(("import:" + key()).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        @Override
        public StoredAnswer answer(Object aggregate, long version, boolean created) {
            return null;
        }
    }

    private final ImportRows rows;
    private final ImportJobs jobs;
    private final RowJudge judge;
    private final ImportSettings settings;
    private final Clock clock;

    WritingRows(ImportRows rows, ImportJobs jobs, RowJudge judge, ImportSettings settings, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.judge = judge;
        this.settings = settings;
        this.clock = clock;
    }

    Ending write(ImportJob job, Import accepted, ImportKind<?> kind) {
        var chosen = accepted.choice().lineIsChosen();
        var claim = job;
        var progress = job.progress();
        for (var batch = next(claim); !batch.isEmpty(); batch = next(claim)) {
            var settled = new ArrayList<ImportRow>();
            for (var row : batch) {
                if (chosen.test(row.line())) {
                    var done = written(accepted, row, kind);
                    settled.add(done);
                    progress = progress.settled(done);
                }
            }
            rows.put(job.id(), settled);
            claim = jobs.advance(
                    claim, batch.getLast().line(), progress, clock.instant().plus(settings.lease()));
        }
        return new Ending(
                rows.count(job.id(), Set.of(RowStatus.CREATED)), rows.count(job.id(), Set.of(RowStatus.FAILED)));
    }

    private List<ImportRow> next(ImportJob claim) {
        return rows.list(claim.id(), EnumSet.of(RowStatus.VALID), claim.line(), BATCH);
    }

    private ImportRow written(Import accepted, ImportRow row, ImportKind<?> kind) {
        var made = new Row(accepted.id(), row.line());
        var flaws = new ChangeContext(accepted.id(), null, null, made).call(() -> create(accepted, row, kind));
        // Refused for what the record that an earlier attempt has made brought about, or since: it is there all the
        // same.
        return flaws.isEmpty() || kind.exists(made.newId()) ? row.created(made.newId()) : row.failed(flaws);
    }

    private List<RowFlaw> create(Import accepted, ImportRow row, ImportKind<?> kind) {
        try {
            return judge.create(kind, row.cells(), accepted.by().actor(), reason(accepted, row));
        } catch (DuplicateAggregate e) {
            return judge.duplicate(e);
        }
    }

    private static String reason(Import accepted, ImportRow row) {
        var file = accepted.name() == null ? "" : " (" + accepted.name() + ")";
        return "Nhập từ tệp / imported: " + accepted.id() + file + ", " + row.line();
    }
}
