package org.huunghi.testkit;

/**
 * What MongoDB reads to answer a query.
 *
 * @param keys entries of indexes
 * @param documents documents, to check or to return them
 */
public record Examined(long keys, long documents) {

    static final Examined NOTHING = new Examined(0, 0);

    Examined and(Examined more) {
        return new Examined(keys + more.keys, documents + more.documents);
    }
}
