package org.huunghi.servicekit.imports.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.servicekit.imports.ImportJob;
import org.huunghi.servicekit.imports.ImportJobs;
import org.huunghi.servicekit.imports.Progress;

/** A document for each job, which one write claims, and the file beside it in pieces. */
public final class MongoImportJobs implements ImportJobs {

    private static final String ID = "_id";
    private static final String DUE_AT = "dueAt";
    private static final String CLAIM = "claim";
    private static final String LINE = "line";
    private static final String SEEN = "seen";
    private static final String CREATED = "created";
    private static final String FAILED = "failed";
    private static final String OF = "of";
    private static final String NUMBER = "number";
    private static final String BYTES = "bytes";
    private static final int PIECE = 256 * 1024;

    private final Supplier<MongoCollection<Document>> jobs;
    private final Supplier<MongoCollection<Document>> pieces;

    public MongoImportJobs(AggregateCollections collections) {
        jobs = collections.documents(
                "import_jobs",
                Document.class,
                List.of(new IndexModel(Indexes.ascending(DUE_AT)), new IndexModel(Indexes.ascending(ID, CLAIM))));
        pieces = collections.documents(
                "import_files", Document.class, List.of(new IndexModel(Indexes.ascending(OF, NUMBER))));
    }

    @Override
    public void open(String id, InputStream file, Instant dueAt) {
        // The job is there before the first piece: whatever is kept is found and removed again.
        wake(id, dueAt);
        try (file) {
            var number = 0;
            for (var piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
                keep(id, number++, piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void wake(String id, Instant dueAt) {
        jobs.get()
                .updateOne(
                        eq(ID, id),
                        Updates.combine(anew(dueAt), set(new Progress(0, 0, 0))),
                        new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<ImportJob> claim(Instant now, Instant until) {
        var claim = UUID.randomUUID().toString();
        return Optional.ofNullable(jobs.get()
                        .findOneAndUpdate(
                                lte(DUE_AT, Date.from(now)),
                                Updates.combine(Updates.set(DUE_AT, Date.from(until)), Updates.set(CLAIM, claim)),
                                new FindOneAndUpdateOptions()
                                        .sort(Sorts.ascending(DUE_AT))
                                        .returnDocument(ReturnDocument.AFTER)))
                .map(job -> new ImportJob(job.getString(ID), claim, job.getInteger(LINE), progress(job)));
    }

    @Override
    public ImportJob advance(ImportJob job, int line, Progress progress, Instant until) {
        var change = Updates.combine(Updates.set(DUE_AT, Date.from(until)), Updates.set(LINE, line), set(progress));
        if (jobs.get().updateOne(held(job), change).getMatchedCount() == 0) {
            throw new LostClaim(job.id());
        }
        return new ImportJob(job.id(), job.claim(), line, progress);
    }

    @Override
    public void release(ImportJob job, Instant dueAt) {
        jobs.get().updateOne(held(job), anew(dueAt));
    }

    @Override
    public Optional<Progress> progress(String id) {
        return Optional.ofNullable(jobs.get().find(eq(ID, id)).first()).map(MongoImportJobs::progress);
    }

    @Override
    public InputStream file(String id) {
        var found = pieces.get()
                .find(eq(OF, id))
                .sort(Sorts.ascending(NUMBER))
                .batchSize(2)
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return found.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(
                        found.next().get(BYTES, Binary.class).getData());
            }
        });
    }

    @Override
    public void removeFile(String id) {
        pieces.get().deleteMany(eq(OF, id));
    }

    @Override
    public void remove(String id) {
        removeFile(id);
        jobs.get().deleteOne(eq(ID, id));
    }

    private void keep(String id, int number, byte[] piece) {
        var name = id + ":" + number;
        pieces.get()
                .replaceOne(
                        eq(ID, name),
                        new Document(ID, name)
                                .append(OF, id)
                                .append(NUMBER, number)
                                .append(BYTES, new Binary(piece)),
                        new ReplaceOptions().upsert(true));
    }

    /** For anybody to claim, from the first line on. */
    private static Bson anew(Instant dueAt) {
        return Updates.combine(Updates.set(DUE_AT, Date.from(dueAt)), Updates.set(CLAIM, ""), Updates.set(LINE, 0));
    }

    private static Bson set(Progress progress) {
        return Updates.combine(
                Updates.set(SEEN, progress.seen()),
                Updates.set(CREATED, progress.created()),
                Updates.set(FAILED, progress.failed()));
    }

    private static Progress progress(Document job) {
        return new Progress(job.getInteger(SEEN), job.getInteger(CREATED), job.getInteger(FAILED));
    }

    private static Bson held(ImportJob job) {
        return and(eq(ID, job.id()), eq(CLAIM, job.claim()));
    }
}
