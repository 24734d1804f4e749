package org.huunghi.servicekit.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be done about imports, and by when: at any time at most one instance holds a job, and one that died holds
 * it no longer than its lease.
 */
public interface ImportJobs {

    /** Somebody else has the job by now; whoever learns this leaves everything as it is. */
    final class LostClaim extends RuntimeException {
        public LostClaim(String id) {
            super(id, null, false, false);
        }
    }

    /** Keeps the file and a job for it. */
    void open(String id, InputStream file, Instant dueAt);

    /** Due at this time, whoever holds it. */
    void wake(String id, Instant dueAt);

    Optional<ImportJob> claim(Instant now, Instant until);

    /**
     * Rows up to this line are settled, and the claim goes on.
     *
     * @throws LostClaim when it does not
     */
    ImportJob advance(ImportJob job, int line, Progress progress, Instant until);

    /** Gives the job up until it is due; nothing happens when the claim is lost. */
    void release(ImportJob job, Instant dueAt);

    /** Of the work that goes on; costs one look-up by id. */
    Optional<Progress> progress(String id);

    InputStream file(String id);

    void removeFile(String id);

    void remove(String id);
}
