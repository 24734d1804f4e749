package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.history.Histories;
import org.huunghi.eventing.outbox.Outbox;
import org.huunghi.eventing.outbox.Relay;

/** The collections of one database, with the indexes that every one of them needs. */
public final class MongoAggregateCollections implements AggregateCollections {

    private static final int ANSWERS_AT_A_TIME = 200;

    private final MongoDatabase database;
    private final CodecRegistry codecs;
    private final Relay relay;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Map<String, MongoHistory> histories = new ConcurrentHashMap<>();
    private final List<PreparedCollection> opened = new CopyOnWriteArrayList<>();
    private final List<MongoAggregateCollection<?, ?>> aggregates = new CopyOnWriteArrayList<>();

    public MongoAggregateCollections(MongoDatabase database, Relay relay, Clock clock) {
        this.codecs = CodecRegistries.withUuidRepresentation(
                MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);
        this.database = database.withCodecRegistry(codecs);
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public <A, E extends DomainEvent> AggregateCollection<A, E> open(
            AggregateMapping<A> mapping, EventCatalogue<A, E> events) {
        var indexes = Stream.concat(
                Stream.of(
                        compareAndSet(AggregateDocuments.VERSION),
                        sparse(MongoOutbox.WRITTEN_AT),
                        sparse(StoredAnswers.GIVEN_AT)),
                mapping.indexes().stream());
        var aggregate = new MongoAggregateCollection<A, E>(
                prepared(mapping.collection(), indexes.toList()),
                new AggregateDocuments<>(mapping, codecs),
                events,
                relay,
                clock,
                mapping.ways(),
                mapping.remembered() ? history(events.aggregate()) : null,
                new LastSeen<>(mapping.lastSeen()));
        aggregates.add(aggregate);
        return aggregate;
    }

    @Override
    public <T> ReadModelCollection<T> readModel(String name, Class<T> type, List<IndexModel> indexes) {
        var all = Stream.concat(Stream.of(compareAndSet(MongoReadModelCollection.CURSOR)), indexes.stream());
        return new MongoReadModelCollection<>(prepared(name, all.toList()), codecs.get(type));
    }

    @Override
    public <T> Supplier<MongoCollection<T>> documents(String name, Class<T> type, List<IndexModel> indexes) {
        var documents = prepared(name, indexes);
        return () -> documents.get().withDocumentClass(type);
    }

    /** The histories of this database; those of aggregates that have none are empty. */
    public Histories histories() {
        return this::history;
    }

    MongoHistory history(String aggregate) {
        return histories.computeIfAbsent(aggregate, name -> new MongoHistory(this, name));
    }

    /** What the relay sweeps. */
    public List<Outbox> outboxes() {
        return aggregates.stream().map(MongoAggregateCollection::outbox).toList();
    }

    /** Makes the indexes of all collections opened so far; those of the others are made at their first use. */
    public void prepare() {
        opened.forEach(PreparedCollection::prepare);
    }

    /** Removes answers that have expired, a bounded number in each collection. */
    public void forgetExpiredAnswers() {
        aggregates.forEach(collection -> collection.answers().forgetExpired(ANSWERS_AT_A_TIME));
    }

    PreparedCollection prepared(String name, List<IndexModel> indexes) {
        var collection = new PreparedCollection(database, name, new ArrayList<>(indexes), oneAtATime);
        opened.add(collection);
        return collection;
    }

    /** Lets the compare-and-set find its document without a scan on either store. */
    private static IndexModel compareAndSet(String position) {
        return new IndexModel(ascending(AggregateDocuments.ID, position), new IndexOptions().unique(true));
    }

    private static IndexModel sparse(String field) {
        return new IndexModel(ascending(field), new IndexOptions().sparse(true));
    }
}
