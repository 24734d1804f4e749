package org.huunghi.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** A filter as the alternatives it consists of: each maps the fields it touches to how tightly it holds them. */
final class FilterBranches {

    private static final List<Map<String, Bound>> EVERYTHING = List.of(Map.of());

    private FilterBranches() {}

    static List<Map<String, Bound>> of(BsonDocument filter) {
        var branches = EVERYTHING;
        for (var condition : filter.entrySet()) {
            branches = both(branches, of(condition.getKey(), condition.getValue()));
        }
        return branches;
    }

    private static List<Map<String, Bound>> of(String key, BsonValue value) {
        return switch (key) {
            case "$and" -> allOf(value.asArray());
            case "$or" -> anyOf(value.asArray());
            case "$comment" -> EVERYTHING;
            default -> key.startsWith("$") ? List.of(Map.of(key, Bound.LOOSE)) : ofField(key, value);
        };
    }

    private static List<Map<String, Bound>> allOf(BsonArray parts) {
        var branches = EVERYTHING;
        for (var part : parts) {
            branches = both(branches, of(part.asDocument()));
        }
        return branches;
    }

    private static List<Map<String, Bound>> anyOf(BsonArray parts) {
        return parts.stream().flatMap(part -> of(part.asDocument()).stream()).toList();
    }

    private static List<Map<String, Bound>> ofField(String field, BsonValue value) {
        if (value.isRegularExpression()) {
            var regex = value.asRegularExpression();
            return List.of(Map.of(field, regex(regex.getPattern(), regex.getOptions())));
        }
        if (!isOperators(value)) {
            return List.of(Map.of(field, Bound.ONE));
        }
        var branches = EVERYTHING;
        var operators = value.asDocument();
        for (var operator : operators.keySet()) {
            branches = both(branches, ofOperator(field, operator, operators));
        }
        return branches;
    }

    private static List<Map<String, Bound>> ofOperator(String field, String operator, BsonDocument operators) {
        var operand = operators.get(operator);
        return switch (operator) {
            case "$eq" -> List.of(Map.of(field, Bound.ONE));
            case "$in" -> List.of(Map.of(field, operand.asArray().size() == 1 ? Bound.ONE : Bound.MANY));
            case "$all" -> List.of(Map.of(field, Bound.MANY));
            case "$gt", "$gte", "$lt", "$lte" -> List.of(Map.of(field, Bound.RANGE));
            case "$regex" -> List.of(Map.of(field, ofRegexOperator(operand, operators)));
            case "$options" -> EVERYTHING;
            case "$exists" -> List.of(Map.of(field, isTrue(operand) ? Bound.PRESENT : Bound.LOOSE));
            case "$elemMatch" -> ofElement(field, operand.asDocument());
            default -> List.of(Map.of(field, Bound.LOOSE));
        };
    }

    private static List<Map<String, Bound>> ofElement(String field, BsonDocument element) {
        if (isOperators(element)) {
            return ofField(field, element);
        }
        var inside = new BsonDocument();
        element.forEach((key, value) -> inside.append(field + "." + key, value));
        return of(inside);
    }

    private static Bound ofRegexOperator(BsonValue operand, BsonDocument operators) {
        var options = operators.containsKey("$options")
                ? operators.getString("$options").getValue()
                : "";
        return operand.isRegularExpression()
                ? regex(operand.asRegularExpression().getPattern(), options)
                : regex(operand.asString().getValue(), options);
    }

    /** Only a case-sensitive pattern with a fixed beginning can be looked up. */
    private static Bound regex(String pattern, String options) {
        return pattern.startsWith("^") && !options.contains("i") ? Bound.RANGE : Bound.LOOSE;
    }

    private static boolean isTrue(BsonValue value) {
        return value.isBoolean()
                ? value.asBoolean().getValue()
                : value.isNumber() && value.asNumber().intValue() != 0;
    }

    private static boolean isOperators(BsonValue value) {
        return value.isDocument()
                && !value.asDocument().isEmpty()
                && value.asDocument().getFirstKey().startsWith("$");
    }

    private static List<Map<String, Bound>> both(List<Map<String, Bound>> left, List<Map<String, Bound>> right) {
        var branches = new ArrayList<Map<String, Bound>>();
        for (var one : left) {
            for (var other : right) {
                var merged = new LinkedHashMap<>(one);
                other.forEach((field, bound) -> merged.merge(field, bound, Bound::tighter));
                branches.add(merged);
            }
        }
        return branches;
    }
}
