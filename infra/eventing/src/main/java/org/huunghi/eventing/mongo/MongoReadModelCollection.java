package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoWriteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;
import org.huunghi.eventing.inbox.Delivery;

/** Applies an event by one write that holds only while the cursor is the one that was looked at. */
final class MongoReadModelCollection<T> implements ReadModelCollection<T> {

    static final String ID = "_id";
    static final String CURSOR = "cursor";
    private static final String STATE = "state";

    private final PreparedCollection collection;
    private final Codec<T> states;

    MongoReadModelCollection(PreparedCollection collection, Codec<T> states) {
        this.collection = collection;
        this.states = states;
    }

    @Override
    public Delivery apply(String subject, long sequence, T state) {
        while (true) {
            var known = collection
                    .get()
                    .find(eq(ID, subject))
                    .projection(include(CURSOR))
                    .first();
            var cursor = known == null ? 0 : known.getNumber(CURSOR).longValue();
            if (cursor >= sequence) {
                return Delivery.DUPLICATE;
            }
            // A lost race means that the cursor has risen: look again. It rises at most to this sequence.
            if (known == null ? inserted(subject, sequence, state) : updated(subject, cursor, sequence, state)) {
                return Delivery.APPLIED;
            }
        }
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

    private boolean inserted(String subject, long sequence, T state) {
        try {
            collection
                    .get()
                    .withDocumentClass(BsonDocument.class)
                    .insertOne(content(sequence, state).append(ID, new BsonString(subject)));
            return true;
        } catch (MongoWriteException e) {
            if (UniqueIndexes.isIdTaken(e.getError())) {
                return false;
            }
            throw UniqueIndexes.translate(e);
        }
    }

    private boolean updated(String subject, long cursor, long sequence, T state) {
        try {
            return collection
                            .get()
                            .updateOne(
                                    and(eq(ID, subject), eq(CURSOR, cursor)),
                                    new BsonDocument("$set", content(sequence, state)))
                            .getMatchedCount()
                    == 1;
        } catch (MongoWriteException e) {
            throw UniqueIndexes.translate(e);
        }
    }

    private BsonDocument content(long sequence, T state) {
        return new BsonDocument(CURSOR, new BsonInt64(sequence))
                .append(STATE, new BsonDocumentWrapper<>(state, states));
    }

    private T state(RawBsonDocument document) {
        return states.decode(
                document.getDocument(STATE).asBsonReader(),
                DecoderContext.builder().build());
    }
}
