package org.huunghi.eventing;

/**
 * What a use case answers: the aggregate as it now stands in the store, or the aggregate's reason for refusing.
 *
 * @param <A> the aggregate
 * @param <R> its rejections
 */
public sealed interface Outcome<A, R> {

    record Done<A, R>(Versioned<A> stored) implements Outcome<A, R> {}

    record Refused<A, R>(R reason) implements Outcome<A, R> {}

    static <A, R> Outcome<A, R> done(Versioned<A> stored) {
        return new Done<>(stored);
    }

    static <A, R> Outcome<A, R> refused(R reason) {
        return new Refused<>(reason);
    }
}
