package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;

/** The index of {@code _id}: the documents themselves, which are kept by it. An index apart would be one more page to write. */
final class IdIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<Object, byte[]> documents;

    IdIndex(MVMap<Object, byte[]> documents, String name, List<IndexKey> keys) {
        super(name, keys, false);
        this.documents = documents;
    }

    /** Where the document of this id is kept; 1, 1L and 1.0 are one id in MongoDB. */
    static Object position(Object id) {
        return Missing.ofNullable(
                new KeyValue(Collections.singletonList(id)).normalized().get(0));
    }

    @Override
    public synchronized void add(Document document, Object position, MongoCollection<Object> collection) {
        // It is there once the document is.
    }

    @Override
    public synchronized void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // An update that changes the id is refused before.
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        // The id stays.
    }

    /** Asked of documents that have just been read. */
    @Override
    public Object getPosition(Document document) {
        return position(document.get("_id"));
    }

    @Override
    protected Object removeDocument(KeyValue key) {
        return getPosition(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return true;
    }

    @Override
    protected Object getPosition(KeyValue key) {
        Object position = position(key.get(0));
        return documents.containsKey(position) ? position : null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return documents.keySet().stream().map(position -> Map.entry(new KeyValue(id(position)), position))::iterator;
    }

    private static Object id(Object position) {
        return position instanceof Missing ? null : position;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
