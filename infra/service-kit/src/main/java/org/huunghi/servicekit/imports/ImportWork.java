package org.huunghi.servicekit.imports;

import static java.lang.System.Logger.Level.WARNING;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;
import org.huunghi.servicekit.imports.ImportJobs.LostClaim;
import org.huunghi.servicekit.imports.sheet.UnreadableSheet;

/**
 * Does what is due: checks what has come, writes what was accepted, and forgets what is over. Any number of instances
 * may; a job whose holder died is due again when its lease ends.
 */
final class ImportWork {

    private static final System.Logger LOG = System.getLogger(ImportWork.class.getName());

    private final Imports imports;
    private final ImportRows rows;
    private final ImportJobs jobs;
    private final ImportKinds kinds;
    private final CheckingRows checking;
    private final WritingRows writing;
    private final ImportSettings settings;
    private final Clock clock;

    ImportWork(
            Imports imports,
            ImportRows rows,
            ImportJobs jobs,
            ImportKinds kinds,
            RowJudge judge,
            ImportSettings settings,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.jobs = jobs;
        this.kinds = kinds;
        this.checking = new CheckingRows(rows, jobs, judge, settings, clock);
        this.writing = new WritingRows(rows, jobs, judge, settings, clock);
        this.settings = settings;
        this.clock = clock;
    }

    /** Does one job that is due; whether there was one. */
    boolean doNext() {
        var now = clock.instant();
        var claimed = jobs.claim(now, now.plus(settings.lease()));
        claimed.ifPresent(this::perform);
        return claimed.isPresent();
    }

    /** A failure leaves the job to its lease, and so to a later attempt of any instance. */
    private void perform(ImportJob job) {
        try {
            imports.find(job.id()).ifPresentOrElse(found -> perform(job, found), () -> forget(job.id()));
        } catch (LostClaim | StaleAggregate e) {
            LOG.log(WARNING, () -> "another instance goes on with import " + job.id());
        } catch (RuntimeException e) {
            LOG.log(WARNING, () -> "import " + job.id() + " is tried again later: " + e);
        }
    }

    private void perform(ImportJob job, Versioned<Import> found) {
        var current = found.aggregate();
        switch (current.status()) {
            case CHECKING -> check(job, found);
            case CHECKED -> expireWhenOver(job, found);
            case RUNNING -> {
                var ending = writing.write(job, current, kinds.get(current.kind()));
                save(found, current.finish(ending));
                jobs.release(job, current.keptUntil(settings.report()));
            }
            case DONE, REFUSED, EXPIRED -> forgetWhenOver(job, current);
        }
    }

    private void check(ImportJob job, Versioned<Import> found) {
        var current = found.aggregate();
        try {
            save(found, current.check(checking.check(job, current, kinds.get(current.kind()))));
            jobs.removeFile(job.id());
            jobs.release(job, current.keptUntil(settings.undecided()));
        } catch (UnreadableSheet e) {
            save(found, current.refuse(new Cause(e.code(), e.arguments())));
            forget(job.id());
        }
    }

    private void expireWhenOver(ImportJob job, Versioned<Import> found) {
        var end = found.aggregate().keptUntil(settings.undecided());
        if (clock.instant().isBefore(end)) {
            jobs.release(job, end);
            return;
        }
        save(found, found.aggregate().expire());
        forget(job.id());
    }

    private void forgetWhenOver(ImportJob job, Import over) {
        var end = over.keptUntil(settings.report());
        if (over.status() == ImportStatus.DONE && clock.instant().isBefore(end)) {
            jobs.release(job, end);
        } else {
            forget(job.id());
        }
    }

    /** The job goes last: while it is there, the rest is removed sooner or later. */
    private void forget(String id) {
        rows.remove(id);
        jobs.remove(id);
    }

    private void save(Versioned<Import> before, Decision<Import, ImportEvent, ImportRejection> decision) {
        var now = clock.instant();
        switch (decision) {
            case Decision.Accepted<Import, ImportEvent, ImportRejection> accepted ->
                imports.save(before, accepted, Attribution.of(Actor.system(), now));
            case Decision.Rejected<Import, ImportEvent, ImportRejection>(ImportRejection reason) ->
                throw new IllegalStateException("import " + before.aggregate().id() + ": " + reason);
        }
    }
}
