package org.huunghi.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.huunghi.testkit.DeclaredIndex.SortField;

/** The indexed fields of one collection's documents, and its indexes. */
final class WalkedCollection {

    private static final List<BsonValue> ABSENT = List.of(BsonNull.VALUE);

    private final List<WalkedIndex> indexes = new ArrayList<>();
    private final Map<BsonValue, Map<String, List<BsonValue>>> documents = new HashMap<>();

    void declare(DeclaredIndex declared) {
        var index = new WalkedIndex(declared);
        documents.forEach((id, values) -> index.add(id, valuesOf(values)));
        indexes.add(index);
    }

    void insert(BsonDocument document) {
        var id = document.get("_id");
        var values = new HashMap<String, List<BsonValue>>();
        fields().forEach(field -> put(values, field, valueAt(document, field)));
        documents.put(id, values);
        indexes.forEach(index -> index.add(id, valuesOf(values)));
    }

    /** Takes over what an update sets; what else it does touches no index. */
    void update(BsonDocument filter, BsonDocument set) {
        var id = id(FieldBounds.of(filter));
        var values = documents.get(id);
        indexes.forEach(index -> index.remove(id, valuesOf(values)));
        fields().filter(field -> set.keySet().stream().anyMatch(path -> isWithin(field, path)))
                .forEach(field -> put(values, field, valueAt(set, field)));
        indexes.forEach(index -> index.add(id, valuesOf(values)));
    }

    /** By the cheapest index, or by reading everything when there is none. */
    Examined find(BsonDocument filter, List<SortField> sort, int limit) {
        var wanted = FieldBounds.of(filter);
        if (wanted.containsKey("_id")) {
            return documents.containsKey(id(wanted)) ? new Examined(1, 1) : Examined.NOTHING;
        }
        return indexes.stream()
                .flatMap(index -> index.cost(wanted, sort, limit, id -> isWanted(id, wanted)).stream())
                .min(Comparator.comparingLong(Examined::documents).thenComparingLong(Examined::keys))
                .orElse(new Examined(0, documents.size()));
    }

    /** Aggregates are looked up by one id at a time. */
    private static BsonValue id(Map<String, FieldBounds> filter) {
        return filter.get("_id").points().getFirst().getFirst();
    }

    private boolean isWanted(BsonValue id, Map<String, FieldBounds> filter) {
        var values = valuesOf(documents.get(id));
        return filter.entrySet().stream().allMatch(field -> field.getValue().hold(values.apply(field.getKey())));
    }

    private Stream<String> fields() {
        return indexes.stream().flatMap(index -> index.fields().stream()).distinct();
    }

    private static Function<String, List<BsonValue>> valuesOf(Map<String, List<BsonValue>> values) {
        return field -> values.getOrDefault(field, ABSENT);
    }

    private static void put(Map<String, List<BsonValue>> values, String field, BsonValue value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value.isArray() ? List.copyOf(value.asArray()) : List.of(value));
        }
    }

    /** An update sets whole branches, {@code keys}, and single fields, {@code keys.order}. */
    private static BsonValue valueAt(BsonDocument document, String field) {
        if (document.containsKey(field)) {
            return document.get(field);
        }
        var dot = field.indexOf('.');
        if (dot < 0 || !document.isDocument(field.substring(0, dot))) {
            return null;
        }
        return valueAt(document.getDocument(field.substring(0, dot)), field.substring(dot + 1));
    }

    private static boolean isWithin(String field, String path) {
        return field.equals(path) || field.startsWith(path + ".");
    }
}
