package org.huunghi.agreement.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The contents of files. A content is noted as loose before its first byte is kept and until its owner cites it, and
 * again before its owner lets it go; so whatever a crash leaves behind is known and can be swept.
 */
public interface Contents {

    /**
     * A content that may belong to nothing.
     *
     * @param owner the agreement that would cite it
     * @param sweepAt when it is looked at, and removed if nothing cites it
     */
    record Loose(String id, String owner, Instant sweepAt) {}

    /**
     * Keeps a content as it comes.
     *
     * @throws IOException when the sender breaks off; nothing of it is left then
     */
    Received receive(Loose loose, InputStream content) throws IOException;

    /** Notes that a content is about to lose its owner. */
    void loosen(Loose loose);

    /**
     * Keeps the sweep away from a content that is about to be cited.
     *
     * @return false when it is too late
     */
    boolean hold(Loose loose);

    /** The owner cites it now. */
    void settle(String id);

    /** The content, read as it is asked for; nothing when there is none. */
    Optional<InputStream> open(String id);

    /** Loose contents to be looked at by then, the earliest first. */
    List<Loose> loose(Instant by, int limit);

    /**
     * Takes a loose content for the sweep; from then on it can no longer be held.
     *
     * @return false when somebody holds it again
     */
    boolean claim(Loose loose);

    /** Removes the content and that it was loose. */
    void discard(String id);
}
