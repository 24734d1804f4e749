package org.huunghi.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonDocument;

/**
 * An index, and what MongoDB can do with it: fields held equal come first, then those that sort, then ranges.
 *
 * @param directions 1 or -1 per field; anything else (hashed, text) can be looked up but gives no order
 */
record DeclaredIndex(String name, List<String> fields, List<Integer> directions, boolean sparse) {

    static final DeclaredIndex ID = new DeclaredIndex("_id_", List.of("_id"), List.of(1), false);

    static DeclaredIndex of(BsonDocument declaration) {
        var key = declaration.getDocument("key");
        return new DeclaredIndex(
                declaration.getString("name").getValue(),
                List.copyOf(key.keySet()),
                key.values().stream()
                        .map(v -> v.isNumber() ? v.asNumber().intValue() : 0)
                        .toList(),
                declaration.containsKey("sparse")
                        && declaration.getBoolean("sparse").getValue());
    }

    /**
     * Whether this branch is looked up here, checked on nothing but this index's fields, and comes out in order.
     *
     * @param limited whether the query ends by itself after some documents
     */
    boolean covers(Map<String, Bound> branch, List<SortField> sort, boolean limited) {
        if (!fields.containsAll(branch.keySet())) {
            return false;
        }
        var open = sort.stream().filter(s -> branch.get(s.field()) != Bound.ONE).toList();
        var equal = (int) fields.stream()
                .takeWhile(f -> branch.containsKey(f) && branch.get(f).isEquality())
                .count();
        return IntStream.rangeClosed(0, equal)
                .anyMatch(from -> sortsFrom(from, open, branch)
                        && (isLookedUp(branch) || (limited && !sparse && !open.isEmpty())));
    }

    private boolean isLookedUp(Map<String, Bound> branch) {
        var first = branch.getOrDefault(fields.getFirst(), Bound.LOOSE);
        return first.isEquality() || first == Bound.RANGE || (first == Bound.PRESENT && sparse);
    }

    private boolean sortsFrom(int from, List<SortField> sort, Map<String, Bound> branch) {
        var at = from;
        var turned = 0;
        for (var wanted : sort) {
            while (at < fields.size()
                    && !fields.get(at).equals(wanted.field())
                    && branch.get(fields.get(at)) == Bound.ONE) {
                at++;
            }
            if (at == fields.size() || !fields.get(at).equals(wanted.field())) {
                return false;
            }
            var turn = directions.get(at) * wanted.direction();
            if (turn == 0 || turn == -turned) {
                return false;
            }
            turned = turn;
            at++;
        }
        return true;
    }

    /** One field of a sort. */
    record SortField(String field, int direction) {}
}
