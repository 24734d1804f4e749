package org.huunghi.agreement.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The contents of files. A content is noted as loose before its first byte is kept and until it is cited, and again
 * before what cites it lets it go; so whatever a crash leaves behind is known and can be swept.
 */
public interface Contents {

    /**
     * A content that may belong to nothing.
     *
     * @param sweepAt when it is looked at, and removed if nothing cites it
     * @param mark tells this note from every earlier and later one of the same content
     */
    record Loose(String id, Owner owner, Instant sweepAt, String mark) {}

    /**
     * Keeps a content as it comes.
     *
     * @param name as a person would save it
     * @throws IOException when the sender breaks off; nothing of it is left then
     */
    Received receive(Loose loose, String name, InputStream content) throws IOException;

    /** Notes that a content is about to be let go; a sweep that has it in hand goes on. */
    void loosen(Loose loose);

    /**
     * Keeps the sweep away from a content that is about to be cited. One that is not loose, since something cites it
     * already, cannot be swept before this would be over either.
     *
     * @return false when it is too late
     */
    boolean hold(Loose loose);

    /** Something cites it now: it is no longer loose, unless it was noted anew since. */
    void settle(Loose loose);

    /** What is known of a content that has been received whole. */
    Optional<Received> find(String id);

    /** The content, read as it is asked for; nothing when there is none. */
    Optional<InputStream> open(String id);

    /** Loose contents to be looked at by then, the earliest first. */
    List<Loose> loose(Instant by, int limit);

    /**
     * Takes a loose content for the sweep; from then on it can no longer be held.
     *
     * @return false when it was noted anew
     */
    boolean claim(Loose loose);

    /** Removes a content that the sweep has taken, unless another sweep has found meanwhile that something cites it. */
    void remove(Loose claimed);

    /** Removes a content that nothing cites, and that it was loose. */
    void discard(String id);
}
