package org.huunghi.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.BsonValue;
import org.huunghi.testkit.DeclaredIndex.SortField;

/** The entries of one ascending index, walked as MongoDB walks them: by bounds, in order, until there is enough. */
final class WalkedIndex {

    /**
     * @param side 0 for an entry; before or after all entries that begin with these values for a bound
     */
    private record Entry(List<BsonValue> values, BsonValue id, int side) {}

    /** Part of the index between two bounds. */
    private record Interval(Entry from, Entry to) {}

    private static final Comparator<Entry> ORDER = WalkedIndex::compare;

    private final DeclaredIndex index;
    private final NavigableSet<Entry> entries = new TreeSet<>(ORDER);

    WalkedIndex(DeclaredIndex index) {
        this.index = index;
    }

    List<String> fields() {
        return index.fields();
    }

    void add(BsonValue id, Function<String, List<BsonValue>> values) {
        entries.addAll(of(id, values));
    }

    void remove(BsonValue id, Function<String, List<BsonValue>> values) {
        of(id, values).forEach(entries::remove);
    }

    /**
     * What a query costs by this index, nothing when it is of no use for it.
     *
     * @param isWanted whether the document of this id is among those asked for
     */
    Optional<Examined> cost(
            Map<String, FieldBounds> filter, List<SortField> sort, int limit, Predicate<BsonValue> isWanted) {
        return alternatives(filter, sort)
                .map(points -> walk(points, filter, sort, limit, isWanted))
                .min(Comparator.comparingLong(Examined::documents).thenComparingLong(Examined::keys));
    }

    /**
     * The ways to look up the first fields: values for as many of them as are held equal. Without one the whole index is
     * of use where it has every document in the order that is asked for.
     */
    private Stream<List<List<BsonValue>>> alternatives(Map<String, FieldBounds> filter, List<SortField> sort) {
        var first = filter.get(index.fields().getFirst());
        if (index.directions().contains(-1)) {
            return Stream.empty();
        }
        if (first == null) {
            var ordered = !index.sparse() && !sort.isEmpty() && isSorted(List.of(), sort);
            return ordered ? Stream.of(List.of()) : Stream.empty();
        }
        var ways = new ArrayList<List<List<BsonValue>>>();
        ways.add(List.of());
        for (var field : index.fields()) {
            var points = filter.containsKey(field) ? filter.get(field).points() : List.<List<BsonValue>>of();
            if (points.isEmpty()) {
                break;
            }
            var longer = ways.stream()
                    .flatMap(way -> points.stream().map(values -> Stream.concat(way.stream(), Stream.of(values))
                            .toList()))
                    .toList();
            ways.clear();
            ways.addAll(longer);
        }
        return ways.stream();
    }

    private Examined walk(
            List<List<BsonValue>> points,
            Map<String, FieldBounds> filter,
            List<SortField> sort,
            int limit,
            Predicate<BsonValue> isWanted) {
        var isEnough = isSorted(points, sort) && limit > 0 ? limit : Integer.MAX_VALUE;
        var keys = 0L;
        var documents = 0L;
        var found = 0;
        for (var interval : intervals(points, filter)) {
            for (var entry : entries.subSet(interval.from, interval.to)) {
                keys++;
                if (!keyHolds(entry, filter)) {
                    continue;
                }
                documents++;
                found += isWanted.test(entry.id) ? 1 : 0;
                if (found == isEnough) {
                    return new Examined(keys, documents);
                }
            }
        }
        return new Examined(keys, documents);
    }

    private List<Interval> intervals(List<List<BsonValue>> points, Map<String, FieldBounds> filter) {
        var prefixes = List.of(List.<BsonValue>of());
        for (var values : points) {
            prefixes = prefixes.stream()
                    .flatMap(prefix -> values.stream().map(value -> append(prefix, value)))
                    .toList();
        }
        var next = points.size() < index.fields().size()
                ? filter.get(index.fields().get(points.size()))
                : null;
        return prefixes.stream().map(prefix -> interval(prefix, next)).toList();
    }

    private static Interval interval(List<BsonValue> prefix, FieldBounds range) {
        if (range == null || !range.isRange()) {
            return new Interval(new Entry(prefix, null, -1), new Entry(prefix, null, 1));
        }
        var from = new Entry(append(prefix, range.low()), null, range.withLow() ? -1 : 1);
        return range.high() == null
                ? new Interval(from, new Entry(prefix, null, 1))
                : new Interval(from, new Entry(append(prefix, range.high()), null, range.withHigh() ? 1 : -1));
    }

    /** What the key alone can tell; of a field with several values it holds but one. */
    private boolean keyHolds(Entry entry, Map<String, FieldBounds> filter) {
        for (var at = 0; at < index.fields().size(); at++) {
            var wanted = filter.get(index.fields().get(at));
            if (wanted != null && wanted.isRange() && !wanted.hold(List.of(entry.values.get(at)))) {
                return false;
            }
        }
        return true;
    }

    /** One value for each of the first fields, and then the fields that sort. */
    private boolean isSorted(List<List<BsonValue>> points, List<SortField> sort) {
        var rest = index.fields().subList(points.size(), index.fields().size());
        return points.stream().allMatch(values -> values.size() == 1)
                && sort.size() <= rest.size()
                && sort.equals(rest.subList(0, sort.size()).stream()
                        .map(field -> new SortField(field, 1))
                        .toList());
    }

    private List<Entry> of(BsonValue id, Function<String, List<BsonValue>> values) {
        if (index.sparse() && index.fields().stream().allMatch(field -> isAbsent(values.apply(field)))) {
            return List.of();
        }
        var keys = List.of(List.<BsonValue>of());
        for (var field : index.fields()) {
            keys = keys.stream()
                    .flatMap(key -> values.apply(field).stream().distinct().map(value -> append(key, value)))
                    .toList();
        }
        return keys.stream().map(key -> new Entry(key, id, 0)).toList();
    }

    private static boolean isAbsent(List<BsonValue> values) {
        return values.size() == 1 && values.getFirst().isNull();
    }

    private static List<BsonValue> append(List<BsonValue> values, BsonValue last) {
        return Stream.concat(values.stream(), Stream.of(last)).toList();
    }

    private static int compare(Entry one, Entry other) {
        var common = Math.min(one.values.size(), other.values.size());
        for (var at = 0; at < common; at++) {
            var order = KeyOrder.INSTANCE.compare(one.values.get(at), other.values.get(at));
            if (order != 0) {
                return order;
            }
        }
        var sides = Integer.compare(one.side, other.side);
        return sides != 0 || one.id == null || other.id == null ? sides : KeyOrder.INSTANCE.compare(one.id, other.id);
    }
}
