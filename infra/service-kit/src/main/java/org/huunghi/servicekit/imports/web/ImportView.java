package org.huunghi.servicekit.imports.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.imports.Import;
import org.huunghi.servicekit.imports.ImportJobs;
import org.huunghi.servicekit.imports.ImportStatus;
import org.huunghi.servicekit.imports.Imports;
import org.huunghi.servicekit.imports.Progress;
import org.huunghi.servicekit.problem.ProblemTexts;
import org.springframework.context.i18n.LocaleContextHolder;

/** Shows imports, with how far they are at the moment. */
public final class ImportView implements AggregateView<Import, ImportView.ShownImport> {

    static final String PATH = "/api/v1/imports";

    /** An import as its importer sees it. */
    record ShownImport(
            String id,
            long version,
            String kind,
            String name,
            ImportStatus status,
            Instant receivedAt,
            ShownProgress rows,
            List<String> ignoredColumns,
            ShownCause refusal) {}

    /**
     * How many rows; what is not known yet is left out.
     *
     * @param seen those that the check has come to
     */
    record ShownProgress(
            Integer seen,
            Integer total,
            Integer valid,
            Integer invalid,
            Integer chosen,
            Integer created,
            Integer failed) {}

    /** Why the file as a whole is no good. */
    record ShownCause(String code, String message) {}

    private final Imports imports;
    private final ImportJobs jobs;
    private final ProblemTexts texts;

    public ImportView(Imports imports, ImportJobs jobs, ProblemTexts texts) {
        this.imports = imports;
        this.jobs = jobs;
        this.texts = texts;
    }

    @Override
    public Class<Import> type() {
        return Import.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Import imported) {
        return imported.id();
    }

    @Override
    public ShownImport body(Import imported, long version) {
        var tally = imported.tally();
        return new ShownImport(
                imported.id(),
                version,
                imported.kind(),
                imported.name(),
                imported.status(),
                imported.receivedAt(),
                progress(imported),
                tally == null ? null : tally.ignoredColumns(),
                cause(imported));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return imports.answer(id, key);
    }

    private ShownProgress progress(Import imported) {
        var tally = imported.tally();
        if (tally == null) {
            var seen = at(imported, ImportStatus.CHECKING).map(Progress::seen);
            return new ShownProgress(seen.orElse(null), null, null, null, null, null, null);
        }
        var chosen = imported.choice() == null ? null : imported.choice().count();
        var invalid = tally.total() - tally.valid();
        if (imported.ending() != null) {
            var ending = imported.ending();
            return new ShownProgress(
                    null, tally.total(), tally.valid(), invalid, chosen, ending.created(), ending.failed());
        }
        var written = at(imported, ImportStatus.RUNNING);
        return new ShownProgress(
                null,
                tally.total(),
                tally.valid(),
                invalid,
                chosen,
                written.map(Progress::created).orElse(null),
                written.map(Progress::failed).orElse(null));
    }

    private Optional<Progress> at(Import imported, ImportStatus work) {
        return imported.status() == work ? jobs.progress(imported.id()) : Optional.empty();
    }

    private ShownCause cause(Import imported) {
        if (imported.refusal() == null) {
            return null;
        }
        var code = imported.refusal().code();
        var problem = Problem.of(400, code, imported.refusal().arguments().toArray());
        return new ShownCause(code, texts.detail(problem, LocaleContextHolder.getLocale()));
    }
}
