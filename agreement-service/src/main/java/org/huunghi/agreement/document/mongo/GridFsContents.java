package org.huunghi.agreement.document.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BsonString;
import org.bson.Document;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.Received;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Keeps contents in GridFS and what is loose in a collection beside it. */
@Repository
class GridFsContents implements Contents {

    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String SWEEP_AT = "sweepAt";
    private static final String CLAIMED = "claimed";
    private static final String BUCKET = "documents";

    private final GridFSBucket bucket;
    private final Supplier<MongoCollection<Document>> loose;

    GridFsContents(
            AggregateCollections collections, MongoClient client, @Value("${huunghi.database}") String database) {
        bucket = GridFSBuckets.create(client.getDatabase(database), BUCKET);
        loose = collections.documents(
                "loose_contents", Document.class, List.of(new IndexModel(Indexes.ascending(SWEEP_AT))));
    }

    @Override
    public Received receive(Loose note, InputStream content) throws IOException {
        loosen(note);
        var digested = new DigestInputStream(content, sha256());
        var upload = bucket.openUploadStream(new BsonString(note.id()), note.id());
        long size;
        try {
            size = digested.transferTo(upload);
        } catch (IOException | RuntimeException e) {
            abort(upload, e);
            throw e;
        }
        upload.close();
        return new Received(
                size, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    @Override
    public void loosen(Loose note) {
        loose.get()
                .replaceOne(
                        eq(ID, note.id()),
                        new Document(OWNER, note.owner()).append(SWEEP_AT, Date.from(note.sweepAt())),
                        new ReplaceOptions().upsert(true));
    }

    @Override
    public boolean hold(Loose note) {
        return loose.get()
                        .updateOne(
                                and(eq(ID, note.id()), ne(CLAIMED, true)),
                                Updates.set(SWEEP_AT, Date.from(note.sweepAt())))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void settle(String id) {
        loose.get().deleteOne(eq(ID, id));
    }

    @Override
    public Optional<InputStream> open(String id) {
        try {
            return Optional.of(bucket.openDownloadStream(new BsonString(id)));
        } catch (MongoGridFSException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Loose> loose(Instant by, int limit) {
        return loose.get()
                .find(lte(SWEEP_AT, Date.from(by)))
                .sort(Sorts.ascending(SWEEP_AT))
                .limit(limit)
                .map(found -> new Loose(
                        found.getString(ID),
                        found.getString(OWNER),
                        found.getDate(SWEEP_AT).toInstant()))
                .into(new ArrayList<>());
    }

    @Override
    public boolean claim(Loose note) {
        return loose.get()
                        .updateOne(
                                and(eq(ID, note.id()), eq(SWEEP_AT, Date.from(note.sweepAt()))),
                                Updates.set(CLAIMED, true))
                        .getMatchedCount()
                == 1;
    }

    /** Of an upload that broke off there are chunks without a file; GridFS removes them too, and then complains. */
    @Override
    public void discard(String id) {
        try {
            bucket.delete(new BsonString(id));
        } catch (MongoGridFSException e) {
            // Nothing is there any more, as it should be.
        }
        settle(id);
    }

    /** What cannot be removed now is loose and will be swept. */
    private static void abort(GridFSUploadStream upload, Exception cause) {
        try {
            upload.abort();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
