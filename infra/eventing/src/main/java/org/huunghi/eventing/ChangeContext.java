package org.huunghi.eventing;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What surrounds a change: the conversation it belongs to, the event that caused it, its trace, and the answer owed to
 * a caller who may ask again. Bound to the thread for the length of one request or one consumed event.
 *
 * @param correlationId the conversation, handed from request to event to event
 * @param causationId id of the event that caused this change, {@code null} for a request
 * @param traceparent W3C trace context, or {@code null}
 * @param answering how to word the answer that is stored with the change, or {@code null} without an Idempotency-Key
 */
public record ChangeContext(String correlationId, String causationId, String traceparent, Answering answering) {

    private static final ThreadLocal<ChangeContext> CURRENT = new ThreadLocal<>();

    public static ChangeContext current() {
        var context = CURRENT.get();
        return context != null ? context : new ChangeContext(UUID.randomUUID().toString(), null, null, null);
    }

    /** Runs the work inside this context and restores the former one, whatever happens. */
    public <T> T call(Supplier<T> work) {
        var former = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (former == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(former);
            }
        }
    }

    public Optional<Answering> owedAnswer() {
        return Optional.ofNullable(answering);
    }

    /**
     * The id for a new aggregate. Under an Idempotency-Key it follows from the key, so that a repeated request finds
     * what the first one made instead of making it again.
     */
    public static String newId() {
        return current().owedAnswer().map(Answering::newId).orElseGet(() -> UUID.randomUUID()
                .toString());
    }
}
