package org.huunghi.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What a filter wants of one field, with its values: equal to one of some, all of some, or within a range. */
final class FieldBounds {

    private List<BsonValue> oneOf = List.of();
    private List<BsonValue> allOf = List.of();
    private BsonValue low;
    private BsonValue high;
    private boolean withLow;
    private boolean withHigh;

    /**
     * @throws IllegalArgumentException for anything but conditions that all hold, of the kinds named above
     */
    static Map<String, FieldBounds> of(BsonDocument filter) {
        var fields = new LinkedHashMap<String, FieldBounds>();
        collect(filter, fields);
        return fields;
    }

    /** Lists of values to look up, any of which finds everything; empty when there is nothing to look up. */
    List<List<BsonValue>> points() {
        if (!oneOf.isEmpty()) {
            return List.of(oneOf);
        }
        return allOf.stream().map(List::of).toList();
    }

    boolean isRange() {
        return low != null || high != null;
    }

    BsonValue low() {
        return low == null ? KeyOrder.least(high) : low;
    }

    boolean withLow() {
        return low == null || withLow;
    }

    BsonValue high() {
        return high;
    }

    boolean withHigh() {
        return withHigh;
    }

    /** Whether a document with these values of the field is wanted. */
    boolean hold(List<BsonValue> values) {
        return (oneOf.isEmpty() || values.stream().anyMatch(oneOf::contains))
                && values.containsAll(allOf)
                && (!isRange() || values.stream().anyMatch(this::isWithin));
    }

    private boolean isWithin(BsonValue value) {
        var fromLow = KeyOrder.INSTANCE.compare(value, low());
        if (fromLow < 0 || (fromLow == 0 && !withLow())) {
            return false;
        }
        var toHigh = high == null ? -1 : KeyOrder.INSTANCE.compare(value, high);
        return toHigh < 0 || (toHigh == 0 && withHigh);
    }

    private static void collect(BsonDocument filter, Map<String, FieldBounds> fields) {
        filter.forEach((field, wanted) -> {
            if (field.equals("$and")) {
                wanted.asArray().forEach(part -> collect(part.asDocument(), fields));
            } else if (field.startsWith("$")) {
                throw new IllegalArgumentException("cannot walk an index for " + field);
            } else {
                fields.computeIfAbsent(field, f -> new FieldBounds()).add(wanted);
            }
        });
    }

    private void add(BsonValue wanted) {
        if (!wanted.isDocument()) {
            oneOf = List.of(wanted);
            return;
        }
        wanted.asDocument().forEach((operator, operand) -> {
            switch (operator) {
                case "$eq" -> oneOf = List.of(operand);
                case "$in" -> oneOf = List.copyOf(operand.asArray());
                case "$all" -> allOf = joined(allOf, operand.asArray());
                case "$gt", "$gte" -> {
                    low = operand;
                    withLow = operator.equals("$gte");
                }
                case "$lt", "$lte" -> {
                    high = operand;
                    withHigh = operator.equals("$lte");
                }
                default -> throw new IllegalArgumentException("cannot walk an index for " + operator);
            }
        });
    }

    private static List<BsonValue> joined(List<BsonValue> some, List<BsonValue> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
