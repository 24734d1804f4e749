package org.huunghi.eventing.sample;

import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateMapping;

/** The simplest aggregate that can lose an update: it counts, and each event says how far it got. */
public record Tally(String id, String name, long count) {

    public sealed interface TallyEvent extends DomainEvent {
        record Begun(String name) implements TallyEvent {}

        record Raised(long to, String note) implements TallyEvent {}
    }

    public record Begin(String name) {}

    public record Raise(long to, String note) {}

    public record State(String id, long count) {}

    public static Accepted<Tally, TallyEvent, Void> begun(String id, String name) {
        return accepted(Decision.accepted(new Tally(id, name, 0), new TallyEvent.Begun(name)));
    }

    public Accepted<Tally, TallyEvent, Void> raised(String note) {
        return accepted(Decision.accepted(new Tally(id, name, count + 1), new TallyEvent.Raised(count + 1, note)));
    }

    public static AggregateMapping<Tally> mapping(String collection) {
        return AggregateMapping.of(collection, Tally.class, Tally::id)
                .withKeys(t -> t.name == null ? new org.bson.Document() : new org.bson.Document("name", t.name))
                .withUniqueIndex("tally_name", com.mongodb.client.model.Indexes.ascending("keys.name"));
    }

    public static EventCatalogue<Tally, TallyEvent> events(String aggregate) {
        return EventCatalogue.<Tally, TallyEvent, State>of(
                        aggregate, "/sample-service", State.class, t -> new State(t.id, t.count))
                .event(TallyEvent.Begun.class, "begun", Begin.class, e -> new Begin(e.name()), "Bắt đầu", "Begun")
                .event(
                        TallyEvent.Raised.class,
                        "raised",
                        Raise.class,
                        e -> new Raise(e.to(), e.note()),
                        "Tăng",
                        "Raised")
                .build();
    }

    private static Accepted<Tally, TallyEvent, Void> accepted(Decision<Tally, TallyEvent, Void> decision) {
        return (Accepted<Tally, TallyEvent, Void>) decision;
    }
}
