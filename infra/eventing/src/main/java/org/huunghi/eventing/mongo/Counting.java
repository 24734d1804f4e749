package org.huunghi.eventing.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Facets.Count;

/** Counts and adds up in the store what lies in one collection. */
final class Counting {

    private final PreparedCollection collection;

    Counting(PreparedCollection collection) {
        this.collection = collection;
    }

    long count(Bson filter, int limit) {
        return collection.get().countDocuments(filter, new CountOptions().limit(limit));
    }

    Sum sum(Bson filter, String field) {
        var added = collection
                .get()
                .aggregate(List.of(
                        Aggregates.match(filter),
                        Aggregates.group(null, Accumulators.sum("count", 1), Accumulators.sum("total", "$" + field))))
                .first();
        return added == null
                ? new Sum(0, BigDecimal.ZERO)
                : new Sum(
                        added.getNumber("count").longValue(),
                        added.getNumber("total").decimal128Value().bigDecimalValue());
    }

    List<Long> totals(Bson filter, List<String> fields) {
        var sums = IntStream.range(0, fields.size())
                .mapToObj(at -> Accumulators.sum("total" + at, "$" + fields.get(at)))
                .toList();
        var added = collection
                .get()
                .aggregate(List.of(Aggregates.match(filter), Aggregates.group(null, sums)))
                .first();
        return IntStream.range(0, fields.size())
                .mapToObj(
                        at -> added == null ? 0L : added.getNumber("total" + at).longValue())
                .toList();
    }

    Map<List<String>, Long> counts(Bson filter, List<String> by) {
        var key = new BsonDocument();
        for (var at = 0; at < by.size(); at++) {
            key.append("by" + at, new BsonString("$" + by.get(at)));
        }
        var counts = new HashMap<List<String>, Long>();
        collection
                .get()
                .aggregate(List.of(Aggregates.match(filter), Aggregates.group(key, Accumulators.sum("count", 1))))
                .forEach(group -> counts.merge(
                        values(group.getDocument("_id"), by.size()),
                        group.getNumber("count").longValue(),
                        Long::sum));
        return counts;
    }

    /**
     * Looks at one aggregate more than it may count, to know whether there are more.
     *
     * @param mostValues of each facet
     */
    Facets facets(Bson filter, String field, List<String> names, int most, int mostValues) {
        var matching = count(filter, most + 1);
        var wanted = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "^(", "):"));
        var counts = new LinkedHashMap<String, List<Count>>();
        names.forEach(name -> counts.put(name, new ArrayList<>()));
        collection
                .get()
                .aggregate(List.of(
                        Aggregates.match(filter),
                        Aggregates.limit(most),
                        Aggregates.project(Projections.include(field)),
                        Aggregates.unwind("$" + field),
                        Aggregates.match(Filters.regex(field, wanted)),
                        Aggregates.group("$" + field, Accumulators.sum("count", 1)),
                        Aggregates.sort(Sorts.orderBy(Sorts.descending("count"), Sorts.ascending("_id")))))
                .forEach(group -> add(group, counts, mostValues));
        return new Facets(Collections.unmodifiableMap(counts), matching <= most);
    }

    private static void add(RawBsonDocument group, Map<String, List<Count>> counts, int mostValues) {
        var tag = group.getString("_id").getValue();
        var name = tag.substring(0, tag.indexOf(':'));
        var values = counts.get(name);
        if (values.size() < mostValues) {
            values.add(new Count(
                    tag.substring(name.length() + 1), group.getNumber("count").longValue()));
        }
    }

    private static List<String> values(BsonDocument key, int count) {
        var values = new ArrayList<String>();
        for (var at = 0; at < count; at++) {
            values.add(text(key.get("by" + at)));
        }
        return Collections.unmodifiableList(values);
    }

    private static String text(BsonValue value) {
        return switch (value) {
            case null -> null;
            case BsonNull none -> null;
            case BsonString text -> text.getValue();
            case BsonInt32 number -> Integer.toString(number.getValue());
            case BsonInt64 number -> Long.toString(number.getValue());
            default -> throw new IllegalArgumentException("not counted by " + value.getBsonType());
        };
    }
}
