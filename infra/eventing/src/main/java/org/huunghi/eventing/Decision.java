package org.huunghi.eventing;

import java.util.List;
import java.util.Objects;

/**
 * What an aggregate answers to a command: the state after it together with the events that say so, or the reason why
 * not. A rejection is a value and not an exception, so that the compiler makes every caller look at it.
 *
 * @param <A> the aggregate
 * @param <E> its events
 * @param <R> its rejections
 */
public sealed interface Decision<A, E extends DomainEvent, R> {

    /** The command holds: the new state, and at least one event that carries the change. */
    record Accepted<A, E extends DomainEvent, R>(A state, List<E> events) implements Decision<A, E, R> {
        public Accepted {
            Objects.requireNonNull(state, "state");
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("a change without an event would be invisible to the others");
            }
        }
    }

    /** The command is refused and nothing has changed. */
    record Rejected<A, E extends DomainEvent, R>(R reason) implements Decision<A, E, R> {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <A, E extends DomainEvent, R> Decision<A, E, R> accepted(A state, E... events) {
        return new Accepted<>(state, List.of(events));
    }

    static <A, E extends DomainEvent, R> Decision<A, E, R> rejected(R reason) {
        return new Rejected<>(reason);
    }
}
