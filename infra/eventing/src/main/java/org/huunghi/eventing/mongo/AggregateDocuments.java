package org.huunghi.eventing.mongo;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.outbox.OutboxEntry;

/** How an aggregate, its pending events and its answers lie in a document. */
final class AggregateDocuments<A> {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String OUTBOX = "outbox";
    static final String ANSWERS = "answers";
    private static final String SEQUENCE = "sequence";
    private static final String STATE = "state";
    private static final String KEYS = "keys";
    private static final int ANSWERS_KEPT = 16;

    private final AggregateMapping<A> mapping;
    private final Codec<A> states;
    private final Codec<Document> keys;
    private final Codec<OutboxEntry> entries;
    private final Codec<StoredAnswer> answers;

    AggregateDocuments(AggregateMapping<A> mapping, CodecRegistry codecs) {
        this.mapping = mapping;
        this.states = codecs.get(mapping.type());
        this.keys = codecs.get(Document.class);
        this.entries = codecs.get(OutboxEntry.class);
        this.answers = codecs.get(StoredAnswer.class);
    }

    String id(A aggregate) {
        return mapping.id().apply(aggregate);
    }

    /** What queries and indexes need of it. */
    Document keys(A aggregate) {
        return mapping.keys().apply(aggregate);
    }

    BsonDocument created(String id, StoredAggregate<A> after, List<OutboxEntry> events, StoredAnswer answer) {
        return withKeys(state(after), after)
                .append(ID, new BsonString(id))
                .append(VERSION, new BsonInt64(after.version()))
                .append(OUTBOX, all(events, entries))
                .append(ANSWERS, all(asList(answer), answers));
    }

    /**
     * Sets what has changed and appends the events; the rest of the document is left as others made it, except events that
     * wait no longer. Keys that are known to be the same are not sent, so that the store need not look into its indexes.
     */
    BsonDocument change(
            StoredAggregate<A> before, StoredAggregate<A> after, List<OutboxEntry> events, StoredAnswer answer) {
        var state = state(after);
        var changed = after.keys().equals(before.keys()) ? state : withKeys(state, after);
        var appended = new BsonDocument(
                OUTBOX, appended(all(events, entries), after.pending().size()));
        if (answer != null) {
            appended.append(ANSWERS, appended(all(asList(answer), answers), ANSWERS_KEPT));
        }
        return new BsonDocument("$set", changed)
                .append("$inc", new BsonDocument(VERSION, new BsonInt64(1)))
                .append("$push", appended);
    }

    private static BsonDocument appended(BsonArray values, int kept) {
        return new BsonDocument("$each", values).append("$slice", new BsonInt32(-kept));
    }

    StoredAggregate<A> read(RawBsonDocument document) {
        return new StoredAggregate<>(
                decode(document.getDocument(STATE), states),
                document.getNumber(VERSION).longValue(),
                document.getNumber(SEQUENCE).longValue(),
                pending(document),
                null);
    }

    List<OutboxEntry> pending(RawBsonDocument document) {
        return decodeAll(document.getArray(OUTBOX, new BsonArray()), entries);
    }

    List<StoredAnswer> answers(RawBsonDocument document) {
        return decodeAll(document.getArray(ANSWERS, new BsonArray()), answers);
    }

    private BsonDocument state(StoredAggregate<A> after) {
        return new BsonDocument(SEQUENCE, new BsonInt64(after.sequence()))
                .append(STATE, new RawBsonDocument(after.aggregate(), states));
    }

    private BsonDocument withKeys(BsonDocument state, StoredAggregate<A> after) {
        return state.append(KEYS, new RawBsonDocument(after.keys(), keys));
    }

    private static List<StoredAnswer> asList(StoredAnswer answer) {
        return answer == null ? List.of() : List.of(answer);
    }

    private static <T> BsonArray all(List<T> values, Codec<T> codec) {
        var array = new BsonArray(values.size());
        values.forEach(value -> array.add(new RawBsonDocument(value, codec)));
        return array;
    }

    private static <T> List<T> decodeAll(BsonArray array, Codec<T> codec) {
        var values = new ArrayList<T>(array.size());
        array.forEach(value -> values.add(decode(value.asDocument(), codec)));
        return List.copyOf(values);
    }

    private static <T> T decode(BsonDocument document, Codec<T> codec) {
        return codec.decode(document.asBsonReader(), DecoderContext.builder().build());
    }
}
