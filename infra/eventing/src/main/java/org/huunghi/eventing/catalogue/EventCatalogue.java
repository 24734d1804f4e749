package org.huunghi.eventing.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.DomainEvent;

/**
 * Everything one aggregate publishes: its topic, its event types, and how an event becomes JSON. It lives in the
 * {@code publishing} room; wire names are written there and never follow from a Java name.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
public final class EventCatalogue<A, E extends DomainEvent> {

    private record Entry<E>(EventType type, Function<E, ?> change) {}

    private final String aggregate;
    private final String source;
    private final Function<A, ?> state;
    private final Map<Class<?>, Entry<E>> entries;

    private EventCatalogue(String aggregate, String source, Function<A, ?> state, Map<Class<?>, Entry<E>> entries) {
        this.aggregate = aggregate;
        this.source = source;
        this.state = state;
        this.entries = entries;
    }

    /**
     * @param aggregate the wire name, for example {@code task}
     * @param source the {@code ce_source}, for example {@code /agreement-service}
     * @param stateType record of the aggregate's public state
     */
    public static <A, E extends DomainEvent, S> Builder<A, E> of(
            String aggregate, String source, Class<S> stateType, Function<A, S> state) {
        return new Builder<>(aggregate, source, stateType, state);
    }

    public String aggregate() {
        return aggregate;
    }

    public String source() {
        return source;
    }

    /** {@code huunghi.<aggregate>.events.v1}. */
    public String topic() {
        return "huunghi." + aggregate + ".events.v1";
    }

    public List<EventType> types() {
        return entries.values().stream().map(Entry::type).toList();
    }

    public EncodedEvent encode(E event, A after, Attribution attribution) {
        throw new UnsupportedOperationException();
    }

    /** Collects the types; every record of the sealed interface must be named exactly once. */
    public static final class Builder<A, E extends DomainEvent> {
        private final String aggregate;
        private final String source;
        private final Class<?> stateType;
        private final Function<A, ?> state;
        private final Map<Class<?>, Entry<E>> entries = new LinkedHashMap<>();

        private Builder(String aggregate, String source, Class<?> stateType, Function<A, ?> state) {
            this.aggregate = aggregate;
            this.source = source;
            this.stateType = stateType;
            this.state = state;
        }

        /**
         * @param name past tense, lower case with hyphens, for example {@code due-soon}
         * @param changeType record that says what changed
         */
        public <T extends E, C> Builder<A, E> event(
                Class<T> event, String name, Class<C> changeType, Function<T, C> change, String vi, String en) {
            var type = new EventType("org.huunghi." + aggregate + "." + name + ".v1", changeType, stateType, vi, en);
            entries.put(event, new Entry<>(type, e -> change.apply(event.cast(e))));
            return this;
        }

        public EventCatalogue<A, E> build() {
            return new EventCatalogue<>(aggregate, source, state, Map.copyOf(entries));
        }
    }
}
