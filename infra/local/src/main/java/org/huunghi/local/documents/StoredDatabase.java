package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.ObjectDataType;

/** A database in the file: a map of the file for each collection and for each unique index. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {
    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";

    private final MVStore file;
    private final CommitGate gate;

    StoredDatabase(String name, MVStore file, CommitGate gate, CursorRegistry cursors) {
        super(name, cursors);
        this.file = file;
        this.gate = gate;
        initializeNamespacesAndIndexes();
    }

    static Stream<String> names(MVStore file) {
        return file.getMapNames().stream()
                .filter(map -> map.startsWith(DOCUMENTS))
                .map(map -> map.substring(DOCUMENTS.length(), map.indexOf('.')))
                .distinct();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, documents(name), gate, cursorRegistry);
    }

    private MVMap<Object, byte[]> documents(String collection) {
        return file.openMap(
                documentsOf(collection),
                new MVMap.Builder<Object, byte[]>()
                        .keyType(new ObjectDataType())
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new IdIndex(documents(collection), name, keys);
        }
        var positions = file.openMap(
                indexOf(collection, name),
                new MVMap.Builder<byte[], Object>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(new ObjectDataType()));
        return new StoredIndex(positions, name, keys, sparse);
    }

    /** Only sparse ones are kept: what services poll by. The others would cost every write more than a desk's reads gain. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return sparse && keys.stream().allMatch(IndexKey::isAscending)
                ? new SparseIndex(name, keys)
                : super.openOrCreateSecondaryIndex(collection, name, keys, sparse);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        file.removeMap(indexOf(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        removeMaps(documentsOf(name)::equals);
        removeMaps(map -> map.startsWith(indexOf(name, "")));
    }

    @Override
    public void drop(Oplog oplog) {
        super.drop(oplog);
        removeMaps(map -> map.startsWith(documentsOf("")) || map.startsWith(INDEX + databaseName + "."));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        throw new UnsupportedOperationException("the embedded store does not rename collections");
    }

    @Override
    protected long getStorageSize() {
        return file.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private void removeMaps(Predicate<String> chosen) {
        List.copyOf(file.getMapNames()).stream().filter(chosen).forEach(file::removeMap);
    }

    private String documentsOf(String collection) {
        return DOCUMENTS + databaseName + "." + collection;
    }

    /** A slash cannot occur in the name of a collection that has indexes worth dropping by prefix. */
    private String indexOf(String collection, String name) {
        return INDEX + databaseName + "." + collection + "/" + name;
    }
}
