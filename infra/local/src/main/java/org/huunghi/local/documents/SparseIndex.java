package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The documents that have a field, in the order of the index; in memory, and filled anew when the collection is opened. It
 * serves what services poll for, such as a queue: as short as the queue is, and asked all the time.
 */
final class SparseIndex extends Index<Object> {
    private static final Comparator<Object> VALUES = ValueComparator.asc();
    private static final Comparator<Entry> ORDER = SparseIndex::compare;

    private final NavigableSet<Entry> entries = new TreeSet<>(ORDER);
    private final IndexedFields fields;

    /**
     * One document under one of its values.
     *
     * @param end 0 for an entry; before or after all entries of these values for the bound of a range
     */
    private record Entry(List<Object> values, Object position, int end) {}

    SparseIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
        this.fields = new IndexedFields(keys);
    }

    private static int compare(Entry one, Entry other) {
        var common = Math.min(one.values.size(), other.values.size());
        for (var i = 0; i < common; i++) {
            var order = VALUES.compare(one.values.get(i), other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return one.end != 0 || other.end != 0
                ? Integer.compare(one.end, other.end)
                : VALUES.compare(one.position, other.position);
    }

    /** Whether it holds the documents in this order among those with one value of its first field. */
    boolean isInOrder(Document query, Document orderBy) {
        var rest = keys().subList(1, keys().size());
        return IndexBounds.of(query, keys().getFirst())
                        .filter(IndexBounds::isOneValue)
                        .isPresent()
                && orderBy != null
                && List.copyOf(orderBy.keySet()).equals(rest)
                && orderBy.values().stream().allMatch(direction -> direction instanceof Number n && n.intValue() == 1);
    }

    @Override
    public boolean canHandle(Document query) {
        return IndexBounds.of(query, keys().getFirst()).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        var bounds = IndexBounds.of(query, keys().getFirst()).orElseThrow();
        var found = new LinkedHashSet<Object>();
        bounds.ranges().flatMap(this::within).forEach(found::add);
        return found;
    }

    private Stream<Object> within(IndexBounds.Range range) {
        var from = range.from().map(value -> new Entry(List.of(value), null, -1));
        var to = range.to().map(value -> new Entry(List.of(value), null, 1));
        var above = from.map(entry -> entries.tailSet(entry, false)).orElse(entries);
        return to.map(entry -> above.headSet(entry, false)).orElse(above).stream()
                .map(Entry::position);
    }

    private Stream<Entry> entriesOf(Document document, Object position) {
        return getKeyValues(document).stream()
                .filter(this::isThere)
                .map(values -> new Entry(values.stream().toList(), position, 0));
    }

    private boolean isThere(KeyValue values) {
        return Missing.isNeitherNullNorMissing(values.get(0));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        // It refuses nothing.
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        entriesOf(document, position).forEach(entries::add);
    }

    @Override
    public Object remove(Document document) {
        var position = getPosition(document);
        var removed = entriesOf(document, position).filter(entries::remove).count();
        return removed == 0 ? null : position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        // It refuses nothing.
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!fields.areTheSame(before, after)) {
            entriesOf(before, position).forEach(entries::remove);
            add(after, position, collection);
        }
    }

    @Override
    public Object getPosition(Document document) {
        return IdIndex.position(document.get("_id"));
    }

    @Override
    public boolean isUnique() {
        return false;
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
