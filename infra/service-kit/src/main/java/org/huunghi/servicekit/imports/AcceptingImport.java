package org.huunghi.servicekit.imports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;

/** Whoever brought a file says which of its valid rows are to be written, and they are, with the rights of now. */
public final class AcceptingImport {

    private final Imports imports;
    private final ImportRows rows;
    private final ImportJobs jobs;
    private final ImportKinds kinds;
    private final ImportSettings settings;
    private final Clock clock;

    AcceptingImport(
            Imports imports,
            ImportRows rows,
            ImportJobs jobs,
            ImportKinds kinds,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.jobs = jobs;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param lines meant or left out, according to the mode
     */
    public Outcome<Import, ImportRejection> accept(
            String id, long expectedVersion, Choice.Mode mode, List<Integer> lines, Actor by) {
        var found = imports.find(id).filter(known -> known.aggregate().isOf(by.id()));
        if (found.isEmpty()) {
            return Outcome.refused(new ImportRejection.NotFound(id));
        }
        var before = found.get().at(expectedVersion);
        var refusal = kinds.get(before.aggregate().kind()).refusal(by);
        if (refusal.isPresent()) {
            return Outcome.refused(new ImportRejection.NotPermitted(refusal.get()));
        }
        return notValid(id, mode, lines)
                .map(Outcome::<Import, ImportRejection>refused)
                .orElseGet(() -> accept(before, choice(id, mode, lines), by));
    }

    /** The job is woken late before and at once after, so that a crash in between leaves nothing that waits for ever. */
    private Outcome<Import, ImportRejection> accept(Versioned<Import> before, Choice choice, Actor by) {
        var now = clock.instant();
        return switch (before.aggregate().accept(choice, Importer.of(by))) {
            case Decision.Accepted<Import, ImportEvent, ImportRejection> accepted -> {
                jobs.wake(before.aggregate().id(), now.plus(settings.lease()));
                var saved = imports.save(before, accepted, Attribution.of(by, now));
                jobs.wake(before.aggregate().id(), now);
                yield Outcome.done(saved);
            }
            case Decision.Rejected<Import, ImportEvent, ImportRejection>(ImportRejection reason) ->
                Outcome.refused(reason);
        };
    }

    private Optional<ImportRejection> notValid(String id, Choice.Mode mode, List<Integer> lines) {
        if (mode != Choice.Mode.ONLY) {
            return Optional.empty();
        }
        var valid = rows.valid(id, lines);
        var others = lines.stream().filter(line -> !valid.contains(line)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new ImportRejection.RowsNotValid(others));
    }

    private Choice choice(String id, Choice.Mode mode, List<Integer> lines) {
        var named = lines.stream().distinct().toList();
        var valid = mode == Choice.Mode.ONLY ? 0 : rows.count(id, Set.of(RowStatus.VALID));
        return new Choice(
                mode,
                named,
                switch (mode) {
                    case ALL -> valid;
                    case ONLY -> named.size();
                    case EXCEPT -> valid - rows.valid(id, named).size();
                });
    }
}
