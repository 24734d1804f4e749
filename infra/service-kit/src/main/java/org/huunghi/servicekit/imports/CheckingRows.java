package org.huunghi.servicekit.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huunghi.servicekit.imports.sheet.Sheet;
import org.huunghi.servicekit.imports.sheet.SheetRow;
import org.huunghi.servicekit.imports.sheet.UnreadableSheet;

/** Judges every row of a file, a batch at a time. Begun anew after a crash, it comes to the same rows. */
final class CheckingRows {

    private static final int BATCH = 200;

    private final ImportRows rows;
    private final ImportJobs jobs;
    private final RowJudge judge;
    private final ImportSettings settings;
    private final Clock clock;

    CheckingRows(ImportRows rows, ImportJobs jobs, RowJudge judge, ImportSettings settings, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.judge = judge;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @throws UnreadableSheet when the file as a whole is no good
     */
    Tally check(ImportJob job, Import checked, ImportKind<?> kind) {
        try (var sheet = Sheet.open(jobs.file(job.id()), settings.bounds())) {
            var header = Header.of(sheet.next(), kind.columns());
            if (!sheet.hasNext()) {
                throw new UnreadableSheet("import-empty");
            }
            var claim = job;
            var progress = Progress.NONE;
            while (sheet.hasNext()) {
                var batch = judged(sheet, header, checked, kind);
                rows.put(job.id(), batch);
                progress = progress.checked(batch.size());
                claim = jobs.advance(claim, 0, progress, clock.instant().plus(settings.lease()));
            }
            return new Tally(
                    rows.count(job.id(), Set.of(RowStatus.values())),
                    rows.count(job.id(), Set.of(RowStatus.VALID)),
                    header.ignored());
        }
    }

    private List<ImportRow> judged(Sheet sheet, Header header, Import checked, ImportKind<?> kind) {
        var batch = new ArrayList<ImportRow>(BATCH);
        while (batch.size() < BATCH && sheet.hasNext()) {
            batch.add(judged(sheet.next(), header, checked, kind));
        }
        return batch;
    }

    private ImportRow judged(SheetRow row, Header header, Import checked, ImportKind<?> kind) {
        var cells = header.cells(row);
        var flaws = judge.check(kind, cells, checked.by().actor());
        var status = flaws.isEmpty() ? RowStatus.VALID : RowStatus.INVALID;
        return new ImportRow(row.line(), status, cells, flaws, null);
    }
}
