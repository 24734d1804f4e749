package org.huunghi.eventing.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.cloudevent.EventMetadata;

/**
 * Everything one aggregate publishes: its topic, its event types, and how an event becomes JSON. It lives in the
 * {@code publishing} room; wire names are written there and never follow from a Java name.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
public final class EventCatalogue<A, E extends DomainEvent> {

    private static final Pattern WIRE_NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    private record Entry<E>(EventType type, Function<E, ?> change) {}

    private record By(String id, String unit) {}

    private record Data(Object change, By by, SourceDocument document, String reason, Object state) {}

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

    /** The event with who did it and the aggregate's public state after it; what is absent is left out. */
    public EncodedEvent encode(E event, A after, Attribution attribution) {
        var entry = entries.get(event.getClass());
        var actor = attribution.by();
        var data = new Data(
                entry.change().apply(event),
                new By(actor.id(), actor.unit()),
                attribution.document(),
                attribution.reason(),
                state.apply(after));
        return new EncodedEvent(
                entry.type().name(), entry.type().schemaUri(), WireJson.MAPPER.writeValueAsString(data));
    }

    /** The event as the broker would get it, for the golden files that pin the contract. */
    public WireSample sample(E event, A after, Attribution attribution, String subject, long sequence) {
        var encoded = encode(event, after, attribution);
        return WireSample.of(
                new EventMetadata(
                        EventMetadata.id(subject, sequence),
                        source,
                        encoded.type(),
                        subject,
                        sequence,
                        attribution.at(),
                        encoded.dataSchema(),
                        null,
                        null,
                        null),
                encoded.data());
    }

    /** Collects the types; every record of the sealed interface must be named exactly once. */
    public static final class Builder<A, E extends DomainEvent> {
        private final String aggregate;
        private final String source;
        private final Class<?> stateType;
        private final Function<A, ?> state;
        private final Map<Class<?>, Entry<E>> entries = new LinkedHashMap<>();
        private final Set<String> names = new HashSet<>();

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
            if (!WIRE_NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(name + " is not lower case with hyphens");
            }
            var type = new EventType("org.huunghi." + aggregate + "." + name + ".v1", changeType, stateType, vi, en);
            if (!names.add(type.name())) {
                throw new IllegalArgumentException(type.name() + " stands twice");
            }
            if (entries.put(event, new Entry<>(type, e -> change.apply(event.cast(e)))) != null) {
                throw new IllegalArgumentException(event.getSimpleName() + " has two names");
            }
            return this;
        }

        public EventCatalogue<A, E> build() {
            var unnamed = entries.keySet().stream()
                    .flatMap(Builder::vocabularies)
                    .flatMap(Builder::records)
                    .filter(record -> !entries.containsKey(record))
                    .map(Class::getSimpleName)
                    .distinct()
                    .toList();
            if (!unnamed.isEmpty()) {
                throw new IllegalStateException("events of " + aggregate + " without a name: " + unnamed);
            }
            return new EventCatalogue<>(
                    aggregate, source, state, Collections.unmodifiableMap(new LinkedHashMap<>(entries)));
        }

        /** The sealed interfaces that the record belongs to: the aggregate's whole vocabulary. */
        private static Stream<Class<?>> vocabularies(Class<?> event) {
            return Arrays.stream(event.getInterfaces())
                    .filter(DomainEvent.class::isAssignableFrom)
                    .flatMap(type -> Stream.concat(Stream.of(type), vocabularies(type)))
                    .filter(Class::isSealed);
        }

        private static Stream<Class<?>> records(Class<?> type) {
            return type.isSealed()
                    ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Builder::records)
                    : Stream.of(type);
        }
    }
}
