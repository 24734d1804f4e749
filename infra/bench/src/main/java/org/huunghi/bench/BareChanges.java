package org.huunghi.bench;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;

/** The same change with the driver alone: no relay, so nobody is ever told. */
final class BareChanges {

    private final MongoCollection<BsonDocument> stateAlone;
    private final MongoCollection<BsonDocument> sameDocument;
    private final Codec<Dossier> states;
    private final Codec<Document> keys;
    private final String event;

    BareChanges(MongoDatabase database) {
        this.stateAlone = durable(database, "bare_state");
        this.sameDocument = durable(database, "bare_document");
        this.sameDocument.createIndex(ascending("_id", "version"), new IndexOptions().unique(true));
        var codecs = MongoClientSettings.getDefaultCodecRegistry();
        this.states = codecs.get(Dossier.class);
        this.keys = codecs.get(Document.class);
        this.event = Dossier.sampleEvent();
    }

    /** Sets the state by {@code _id}, without an event in the document. */
    long stateAlone(String id) {
        var found = stateAlone.find(eq("_id", id)).first();
        var before = state(id, found);
        var start = System.nanoTime();
        stateAlone.updateOne(eq("_id", id), change(content(before.revised().state())), upsert(found));
        return System.nanoTime() - start;
    }

    /** Writes what a reliable change writes, by the same operators; the array is held at its last event. */
    long sameDocument(String id) {
        var found = sameDocument.find(eq("_id", id)).first();
        var before = state(id, found);
        var start = System.nanoTime();
        var after = before.revised().state();
        var entry = new BsonDocument("sequence", new BsonInt64(after.revision()))
                .append("id", new BsonString(id + ":" + after.revision()))
                .append("at", new BsonDateTime(after.revision()))
                .append("data", new BsonString(event));
        var same = found == null ? eq("_id", id) : and(eq("_id", id), eq("version", found.getInt64("version")));
        var last = new BsonDocument("$each", new BsonArray(List.of(entry))).append("$slice", new BsonInt32(-1));
        sameDocument.updateOne(
                same, change(content(after)).append("$push", new BsonDocument("outbox", last)), upsert(found));
        return System.nanoTime() - start;
    }

    private static MongoCollection<BsonDocument> durable(MongoDatabase database, String name) {
        return database.getCollection(name, BsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private Dossier state(String id, BsonDocument found) {
        return found == null
                ? Dossier.opened(id).state()
                : states.decode(
                        found.getDocument("state").asBsonReader(),
                        DecoderContext.builder().build());
    }

    private BsonDocument content(Dossier after) {
        return new BsonDocument("state", new BsonDocumentWrapper<>(after, states))
                .append("keys", new BsonDocumentWrapper<>(Dossier.keys(after), keys))
                .append("sequence", new BsonInt64(after.revision()));
    }

    private static BsonDocument change(BsonDocument content) {
        return new BsonDocument("$set", content).append("$inc", new BsonDocument("version", new BsonInt64(1)));
    }

    private static UpdateOptions upsert(BsonDocument found) {
        return new UpdateOptions().upsert(found == null);
    }
}
