package org.huunghi.local.documents;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;

/** A unique index whose keys are compared as bytes. */
final class StoredIndex extends AbstractUniqueIndex<Object> {
    private final MVMap<byte[], Object> positions;
    private final IndexedFields fields;

    StoredIndex(MVMap<byte[], Object> positions, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.positions = positions;
        this.fields = new IndexedFields(keys);
    }

    @Override
    protected boolean nullAwareEqualsKeys(Document before, Document after) {
        return fields.areTheSame(before, after) || super.nullAwareEqualsKeys(before, after);
    }

    /** The index of {@code _id} knows. */
    @Override
    public Object getPosition(Document document) {
        return null;
    }

    @Override
    protected Object removeDocument(KeyValue key) {
        return positions.remove(Bson.encode(key));
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return positions.putIfAbsent(Bson.encode(key), Missing.ofNullable(position)) == null;
    }

    @Override
    protected Object getPosition(KeyValue key) {
        return positions.get(Bson.encode(key));
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return positions.entrySet().stream().map(entry -> Map.entry(Bson.decodeKey(entry.getKey()), entry.getValue()))
                ::iterator;
    }

    @Override
    public long getCount() {
        return positions.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
