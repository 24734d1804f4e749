package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.huunghi.eventing.inbox.Delivery;

/** Applies an event by one write that holds only while what is known is older; those made at one time share a command. */
final class MongoReadModelCollection<T> implements ReadModelCollection<T> {

    static final String ID = "_id";
    static final String CURSOR = "cursor";
    private static final String STATE = "state";

    private final PreparedCollection collection;
    private final Codec<T> states;
    private final GatheredWrites gathered;

    MongoReadModelCollection(PreparedCollection collection, Codec<T> states) {
        this.collection = collection;
        this.states = states;
        this.gathered = new GatheredWrites(collection);
    }

    @Override
    public Delivery apply(String subject, long sequence, T state) {
        while (!isTaken(subject, sequence, state)) {
            var cursor = cursor(subject);
            if (cursor >= sequence) {
                return Delivery.DUPLICATE;
            }
            // Somebody was first with an earlier one: again. The cursor rises at most to this sequence.
        }
        return Delivery.APPLIED;
    }

    private boolean isTaken(String subject, long sequence, T state) {
        var change = new BsonDocument(
                "$set",
                new BsonDocument(CURSOR, new BsonInt64(sequence)).append(STATE, new RawBsonDocument(state, states)));
        try {
            gathered.upsert(subject, earlier(subject, sequence), change);
            return true;
        } catch (DuplicateAggregate known) {
            if (known.index().equals(UniqueIndexes.ID)) {
                return false;
            }
            throw known;
        }
    }

    /** Not by {@code $and}: an insertion takes the id from it. */
    private static BsonDocument earlier(String subject, long sequence) {
        return new BsonDocument(ID, new BsonString(subject))
                .append(CURSOR, new BsonDocument("$lt", new BsonInt64(sequence)));
    }

    private long cursor(String subject) {
        var known = collection
                .get()
                .find(eq(ID, subject))
                .projection(include(CURSOR))
                .first();
        return known == null ? 0 : known.getNumber(CURSOR).longValue();
    }

    @Override
    public Optional<T> find(String subject) {
        return Optional.ofNullable(
                collection.get().find(eq(ID, subject)).map(this::state).first());
    }

    @Override
    public List<T> list(Bson filter, Bson sort, int limit) {
        return collection
                .get()
                .find(filter)
                .sort(sort)
                .limit(limit)
                .map(this::state)
                .into(new ArrayList<>());
    }

    private T state(RawBsonDocument document) {
        return states.decode(
                document.getDocument(STATE).asBsonReader(),
                DecoderContext.builder().build());
    }
}
