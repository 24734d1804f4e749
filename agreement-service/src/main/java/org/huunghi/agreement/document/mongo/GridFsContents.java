package org.huunghi.agreement.document.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
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
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.Received;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Keeps contents in GridFS and what is loose in a collection beside it. */
@Repository
class GridFsContents implements Contents {

    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String KIND = "kind";
    private static final String SWEEP_AT = "sweepAt";
    private static final String MARK = "mark";

    /** The mark of the note by which a sweep has taken the content. */
    private static final String CLAIMED = "claimed";

    /** In place of that mark, once the content is being removed. */
    private static final String GONE = "gone";

    private static final String BUCKET = "documents";
    private static final String SHA_256 = "sha256";

    private final GridFSBucket bucket;
    private final MongoCollection<Document> files;
    private final Supplier<MongoCollection<Document>> loose;

    GridFsContents(
            AggregateCollections collections, MongoClient client, @Value("${huunghi.database}") String database) {
        bucket = GridFSBuckets.create(client.getDatabase(database), BUCKET);
        files = client.getDatabase(database).getCollection(BUCKET + ".files");
        loose = collections.documents(
                "loose_contents", Document.class, List.of(new IndexModel(Indexes.ascending(SWEEP_AT))));
    }

    /** What it amounts to is known when all of it has passed, and a file without that has not been received whole. */
    @Override
    public Received receive(Loose note, String name, InputStream content) throws IOException {
        loosen(note);
        var digested = new DigestInputStream(content, sha256());
        var upload = bucket.openUploadStream(
                new BsonString(note.id()), name, new GridFSUploadOptions().metadata(owner(note.owner())));
        long size;
        try {
            size = digested.transferTo(upload);
        } catch (IOException | RuntimeException e) {
            abort(upload, e);
            throw e;
        }
        upload.close();
        var sha256 = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        files.updateOne(eq(ID, note.id()), set("metadata." + SHA_256, sha256));
        return new Received(note.id(), note.owner(), name, size, sha256);
    }

    @Override
    public void loosen(Loose note) {
        loose.get()
                .updateOne(
                        eq(ID, note.id()),
                        combine(
                                set(OWNER, note.owner().id()),
                                set(KIND, note.owner().kind().name()),
                                set(SWEEP_AT, Date.from(note.sweepAt())),
                                set(MARK, note.mark())),
                        new UpdateOptions().upsert(true));
    }

    /** Looked for last: a sweep removes the file before its note, so one that is still there can be relied on. */
    @Override
    public boolean hold(Loose note) {
        var held = loose.get()
                .updateOne(
                        and(eq(ID, note.id()), exists(CLAIMED, false)),
                        combine(set(SWEEP_AT, Date.from(note.sweepAt())), set(MARK, note.mark())));
        return (held.getMatchedCount() == 1 || !isClaimed(note.id()))
                && find(note.id()).isPresent();
    }

    @Override
    public void settle(Loose note) {
        var settled = loose.get().deleteOne(and(eq(ID, note.id()), eq(MARK, note.mark())));
        if (settled.getDeletedCount() == 0) {
            loose.get().updateOne(and(eq(ID, note.id()), eq(CLAIMED, note.mark())), unset(CLAIMED));
        }
    }

    @Override
    public Optional<Received> find(String id) {
        return Optional.ofNullable(bucket.find(eq(ID, id)).first())
                .filter(file -> file.getMetadata() != null && file.getMetadata().containsKey(SHA_256))
                .map(file -> new Received(
                        id,
                        owner(file.getMetadata()),
                        file.getFilename(),
                        file.getLength(),
                        file.getMetadata().getString(SHA_256)));
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
                        owner(found),
                        found.getDate(SWEEP_AT).toInstant(),
                        found.getString(MARK)))
                .into(new ArrayList<>());
    }

    @Override
    public boolean claim(Loose note) {
        return loose.get()
                        .updateOne(and(eq(ID, note.id()), eq(MARK, note.mark())), set(CLAIMED, note.mark()))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void remove(Loose claimed) {
        var condemned =
                loose.get().updateOne(and(eq(ID, claimed.id()), eq(CLAIMED, claimed.mark())), set(CLAIMED, GONE));
        if (condemned.getMatchedCount() == 1) {
            discard(claimed.id());
        }
    }

    /** Of an upload that broke off there are chunks without a file; GridFS removes them too, and then complains. */
    @Override
    public void discard(String id) {
        try {
            bucket.delete(new BsonString(id));
        } catch (MongoGridFSException e) {
            // Nothing is there any more, as it should be.
        }
        loose.get().deleteOne(eq(ID, id));
    }

    private boolean isClaimed(String id) {
        return loose.get().find(and(eq(ID, id), exists(CLAIMED))).first() != null;
    }

    private static Document owner(Owner owner) {
        return new Document(OWNER, owner.id()).append(KIND, owner.kind().name());
    }

    /** Without a kind it is from before units had any. */
    private static Owner owner(Document kept) {
        var kind = kept.getString(KIND);
        return new Owner(kind == null ? Owner.Kind.AGREEMENT : Owner.Kind.valueOf(kind), kept.getString(OWNER));
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
