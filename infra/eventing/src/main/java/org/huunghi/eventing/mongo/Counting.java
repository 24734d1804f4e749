package org.huunghi.eventing.mongo;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/** Counts and adds up in the store what lies in one collection. */
final class Counting {

    private final PreparedCollection collection;

    Counting(PreparedCollection collection) {
        this.collection = collection;
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
