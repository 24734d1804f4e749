package org.huunghi.servicekit.imports;

import java.io.InputStream;
import java.time.Clock;
import java.util.function.Supplier;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;
import org.huunghi.servicekit.imports.sheet.Sheet;
import org.huunghi.servicekit.imports.sheet.UnreadableSheet;

/** Takes a file in and lets it be checked. What is wrong with its header is said at once, and nothing is kept of it. */
public final class ReceivingImport {

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportKinds kinds;
    private final ImportSettings settings;
    private final Clock clock;

    ReceivingImport(Imports imports, ImportJobs jobs, ImportKinds kinds, ImportSettings settings, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.kinds = kinds;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param file can be opened more than once
     */
    public Outcome<Import, ImportRejection> receive(String kind, String name, Supplier<InputStream> file, Actor by) {
        var known = kinds.find(kind);
        if (known.isEmpty()) {
            return Outcome.refused(new ImportRejection.UnknownKind(kind));
        }
        var refusal = known.get().refusal(by);
        if (refusal.isPresent()) {
            return Outcome.refused(new ImportRejection.NotPermitted(refusal.get()));
        }
        try (var sheet = Sheet.open(file.get(), settings.bounds())) {
            if (!sheet.hasNext()) {
                throw new UnreadableSheet("import-empty");
            }
            Header.of(sheet.next(), known.get().columns());
        } catch (UnreadableSheet e) {
            return Outcome.refused(new ImportRejection.Unreadable(new Cause(e.code(), e.arguments())));
        }
        return Outcome.done(keep(kind, name, file, by));
    }

    /** The job comes first and wakes late, so that a crash in between leaves nothing that waits for ever. */
    private Versioned<Import> keep(String kind, String name, Supplier<InputStream> file, Actor by) {
        var id = ChangeContext.newId();
        var now = clock.instant();
        jobs.open(id, file.get(), now.plus(settings.lease()));
        var received = imports.add(Import.receive(id, kind, name, Importer.of(by), now), Attribution.of(by, now));
        jobs.wake(id, now);
        return received;
    }
}
