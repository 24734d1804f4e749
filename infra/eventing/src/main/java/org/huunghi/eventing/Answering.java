package org.huunghi.eventing;

/**
 * Words the answer to a request that carries an Idempotency-Key. The store keeps the answer in the same write as the
 * change, so that a retry after a crash is given the first answer.
 */
public interface Answering {

    /** The caller's key, made unique by caller and route. */
    String key();

    /** A name-based id that follows from {@link #key()} alone. */
    String newId();

    /** The answer for the aggregate as it stands after the change, {@code null} to keep none. */
    StoredAnswer answer(Object aggregate, long version, boolean created);
}
