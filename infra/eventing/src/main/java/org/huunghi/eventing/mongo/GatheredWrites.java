package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonObjectId;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;

/**
 * Writes what several threads want written at the same time by one command, so that they share its round trip and its
 * commit. While one command is under way, the next ones gather behind it; nobody waits for company.
 */
final class GatheredWrites implements AggregateWrites {

    /** Of the last updates, each with its own: tell afterwards whether an update is one that the document has seen. */
    static final String STAMPS = "stamps";

    private static final int STAMPS_KEPT = 4;
    private static final Boolean WRITE = true;
    private static final Boolean DONE = false;
    private static final int MOST_AT_ONCE = 256;
    private static final BulkWriteOptions EACH_BY_ITSELF = new BulkWriteOptions().ordered(false);

    private final PreparedCollection collection;
    private final ConcurrentLinkedQueue<Pending> waiting = new ConcurrentLinkedQueue<>();
    /** Somebody writes, or has been told to. */
    private final AtomicBoolean busy = new AtomicBoolean();

    GatheredWrites(PreparedCollection collection) {
        this.collection = collection;
    }

    /** One write, and once it is done how it went. */
    private static final class Pending {
        final WriteModel<BsonDocument> model;
        final String id;
        /** Of an update, {@code null} of an insertion. */
        final ObjectId stamp;

        final Runnable made;

        /** Completed when it is done, or by the one who leaves the writing to this one. */
        final CompletableFuture<Boolean> turn = new CompletableFuture<>();

        boolean done;
        boolean held = true;
        RuntimeException failure;

        Pending(WriteModel<BsonDocument> model, String id, ObjectId stamp, Runnable made) {
            this.model = model;
            this.id = id;
            this.stamp = stamp;
            this.made = made;
        }

        void finish() {
            done = true;
            turn.complete(DONE);
        }

        boolean isMade() {
            return held && failure == null;
        }

        /** Whether it is this one's turn to write; otherwise it is done. */
        boolean awaitTurn() {
            return turn.join();
        }
    }

    @Override
    public void insert(String id, BsonDocument document, Runnable made) {
        await(new Pending(new InsertOneModel<>(document), id, null, made));
    }

    @Override
    public boolean update(String id, Bson filter, BsonDocument change, Runnable made) {
        return update(id, filter, change, new UpdateOptions(), made);
    }

    /**
     * Inserts what is not there yet.
     *
     * @throws DuplicateAggregate when it is there and the filter does not hold
     */
    void upsert(String id, Bson filter, BsonDocument change) {
        update(id, filter, change, new UpdateOptions().upsert(true), () -> {});
    }

    private boolean update(String id, Bson filter, BsonDocument change, UpdateOptions options, Runnable made) {
        var stamp = new ObjectId();
        var mine = new BsonDocument("$each", new BsonArray(List.of(new BsonObjectId(stamp))))
                .append("$slice", new BsonInt32(-STAMPS_KEPT));
        if (!change.containsKey("$push")) {
            change.append("$push", new BsonDocument());
        }
        change.getDocument("$push").append(STAMPS, mine);
        return await(new Pending(new UpdateOneModel<>(filter, change, options), id, stamp, made));
    }

    private boolean await(Pending mine) {
        waiting.add(mine);
        if (busy.compareAndSet(false, true) || mine.awaitTurn()) {
            try {
                while (!mine.done) {
                    writeWaiting();
                }
            } finally {
                passOn();
            }
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
        return mine.held;
    }

    /** The first who waits writes next, for itself and for those who wait with it; nobody else need wake up for that. */
    private void passOn() {
        do {
            var next = waiting.peek();
            if (next != null) {
                next.turn.complete(WRITE);
                return;
            }
            busy.set(false);
        } while (!waiting.isEmpty() && busy.compareAndSet(false, true));
    }

    private void writeWaiting() {
        var batch = new ArrayList<Pending>();
        for (var next = waiting.poll(); next != null; next = batch.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            batch.add(next);
        }
        try {
            write(batch);
            // All in one go, so that what they send travels together as well.
            batch.stream().filter(Pending::isMade).forEach(pending -> pending.made.run());
        } catch (RuntimeException trouble) {
            batch.forEach(pending -> pending.failure = trouble);
        } catch (Error trouble) {
            batch.forEach(pending -> pending.failure = new IllegalStateException(trouble));
            throw trouble;
        } finally {
            batch.forEach(Pending::finish);
        }
    }

    private void write(List<Pending> batch) {
        var models = batch.stream().map(pending -> pending.model).toList();
        var store = collection.get().withDocumentClass(BsonDocument.class);
        try {
            settle(batch, store.bulkWrite(models, EACH_BY_ITSELF));
        } catch (MongoBulkWriteException some) {
            if (some.getWriteConcernError() != null) {
                throw some;
            }
            some.getWriteErrors().forEach(error -> refuse(batch.get(error.getIndex()), error, some));
            settle(batch, some.getWriteResult());
        }
    }

    private static void refuse(Pending pending, BulkWriteError error, MongoBulkWriteException whole) {
        pending.failure = UniqueIndexes.translate(error.getCode(), error.getMessage(), whole);
    }

    /**
     * The store only counts the updates that held; when some did not, the documents are asked which. One whose stamp is
     * gone again, because others have changed the document so often since, is neither called made nor called stale.
     */
    private void settle(List<Pending> batch, BulkWriteResult result) {
        var updates = batch.stream()
                .filter(pending -> pending.stamp != null && pending.failure == null)
                .toList();
        var made = result.getMatchedCount() + result.getUpserts().size();
        if (made == updates.size()) {
            return;
        }
        updates.forEach(update -> update.held = isStamped(update));
        if (made > updates.stream().filter(update -> update.held).count()) {
            updates.stream()
                    .filter(update -> !update.held)
                    .forEach(update -> update.failure =
                            new MongoException("whether " + update.id + " was changed cannot be told any more"));
        }
    }

    private boolean isStamped(Pending update) {
        var stored = collection
                .get()
                .find(eq(AggregateDocuments.ID, update.id))
                .projection(include(STAMPS))
                .first();
        return stored != null && stored.getArray(STAMPS, new BsonArray()).contains(new BsonObjectId(update.stamp));
    }
}
