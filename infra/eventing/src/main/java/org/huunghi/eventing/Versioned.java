package org.huunghi.eventing;

/**
 * An aggregate as the store holds it. The version rises by one with every change and is the entity tag of the HTTP API.
 *
 * @param <A> the aggregate
 */
public interface Versioned<A> {

    A aggregate();

    long version();

    /**
     * This, if the caller has seen exactly this version.
     *
     * @throws StaleAggregate when the aggregate has changed since the caller read it
     */
    default Versioned<A> at(long expectedVersion) {
        if (version() != expectedVersion) {
            throw new StaleAggregate(expectedVersion, version());
        }
        return this;
    }
}
