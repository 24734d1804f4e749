package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;

/** A collection in the file, keyed by document id. */
final class StoredCollection extends AbstractSynchronizedMongoCollection<Object> {
    private final MVMap<Object, byte[]> documents;
    private final String place;
    private final CommitGate gate;
    private final Unsaved unsaved;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, byte[]> documents,
            CommitGate gate,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.place = documents.getName();
        this.gate = gate;
        this.unsaved = gate.unsaved();
    }

    @Override
    public List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
        var errors = new ArrayList<Document>();
        for (var i = 0; i < inserted.size() && (errors.isEmpty() || !isOrdered); i++) {
            for (var error : super.insertDocuments(List.of(inserted.get(i)), isOrdered)) {
                error.put("index", i);
                errors.add(error);
            }
            letOthersCommit();
        }
        return errors;
    }

    @Override
    public Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        var result = super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
        letOthersCommit();
        return result;
    }

    /** The database writes to its own collections in the midst of something else. */
    private void letOthersCommit() {
        if (!getCollectionName().startsWith("system.")) {
            gate.pause();
        }
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : IdIndex.position(document.get(getIdField()));
        unsaved.change(place, id);
        if (documents.put(id, Bson.encode(document)) != null) {
            throw new IllegalStateException("the unique index on _id let a second document pass");
        }
        return id;
    }

    @Override
    protected Document getDocument(Object position) {
        return Bson.decode(documents.get(position));
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        unsaved.change(place, position);
        documents.put(position, Bson.encode(after));
    }

    @Override
    protected void removeDocument(Object position) {
        unsaved.change(place, position);
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("No document with key " + position);
        }
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(Bson.decode(entry.getValue()), entry.getKey()));
    }

    /** A query that names one id reads one document, whatever else it asks; the base class would read them all. */
    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Object id = soughtId(query);
        if (id == null) {
            return ordered(query, orderBy)
                    .map(index -> firstOf(index, query, orderBy, skip, limit, batchSize, projection))
                    .orElseGet(() -> super.queryDocuments(query, orderBy, skip, limit, batchSize, projection));
        }
        unsaved.read(place, id);
        var one = Stream.ofNullable(documents.get(id)).map(Bson::decode);
        return matchDocumentsFromStream(one, query, orderBy, skip, limit, batchSize, projection);
    }

    private Optional<SparseIndex> ordered(Document query, Document orderBy) {
        return getIndexes().stream()
                .filter(SparseIndex.class::isInstance)
                .map(SparseIndex.class::cast)
                .filter(index -> index.isInOrder(query, orderBy))
                .findFirst();
    }

    /** The head of a queue, without a look at the rest of it. */
    private QueryResult firstOf(
            SparseIndex index,
            Document query,
            Document orderBy,
            int skip,
            int limit,
            int batchSize,
            Document projection) {
        var matching = StreamSupport.stream(index.getPositions(query).spliterator(), false)
                .map(this::getDocument)
                .filter(document -> documentMatchesQuery(document, query));
        var enough = limit > 0 ? matching.limit((long) skip + limit) : matching;
        return matchDocumentsFromStream(enough, query, orderBy, skip, limit, batchSize, projection);
    }

    /** Only ids that are equal in one way: 1, 1L and 1.0 are one id in MongoDB and three keys here. */
    private Object soughtId(Document query) {
        Object id = getIdField() == null ? null : query.get(getIdField());
        if (id instanceof String || id instanceof UUID || id instanceof ObjectId) {
            return id;
        }
        return query.get("$and") instanceof Collection<?> clauses
                ? clauses.stream()
                        .map(clause -> soughtId((Document) clause))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        var all = streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument);
        return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** A running total would be one more page to write in every commit, and nothing reads it. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new UnsupportedOperationException("data size is not tracked");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
