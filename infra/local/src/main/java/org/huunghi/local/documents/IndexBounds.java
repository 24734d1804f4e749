package org.huunghi.local.documents;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in an index the documents lie that a query may mean. They may be more than it means, never fewer.
 *
 * @param values that the field must have one of; {@code null} when it lies within the range
 */
record IndexBounds(List<Object> values, Range range) {
    private static final Set<String> FROM = Set.of("$gt", "$gte");
    private static final Set<String> TO = Set.of("$lt", "$lte");

    /** Both ends included. */
    record Range(Optional<Object> from, Optional<Object> to) {}

    /** Empty when the query does not bind the field in a way that an index serves. */
    static Optional<IndexBounds> of(Document query, String field) {
        var condition = query.get(field);
        if (condition == null && query.get("$and") instanceof Collection<?> clauses) {
            return clauses.stream()
                    .map(clause -> of((Document) clause, field))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return condition instanceof Document operators ? within(operators) : only(condition);
    }

    private static Optional<IndexBounds> only(Object value) {
        return isPlain(value) ? Optional.of(new IndexBounds(List.of(value), null)) : Optional.empty();
    }

    private static Optional<IndexBounds> within(Document operators) {
        if (operators.keySet().equals(Set.of("$in")) && operators.get("$in") instanceof Collection<?> wanted) {
            return wanted.stream().allMatch(IndexBounds::isPlain)
                    ? Optional.of(new IndexBounds(List.copyOf(wanted), null))
                    : Optional.empty();
        }
        var ranged = operators.entrySet().stream()
                .allMatch(one -> (FROM.contains(one.getKey()) || TO.contains(one.getKey())) && isPlain(one.getValue()));
        return ranged && !operators.isEmpty()
                ? Optional.of(new IndexBounds(null, new Range(end(operators, FROM), end(operators, TO))))
                : Optional.empty();
    }

    private static Optional<Object> end(Document operators, Set<String> names) {
        return names.stream().map(operators::get).filter(Objects::nonNull).findFirst();
    }

    /** What is compared as a whole; a pattern or a list means something else. */
    private static boolean isPlain(Object value) {
        return value instanceof Comparable<?>;
    }

    boolean isOneValue() {
        return values != null && values.size() == 1;
    }

    Stream<Range> ranges() {
        return values == null
                ? Stream.of(range)
                : values.stream().map(value -> new Range(Optional.of(value), Optional.of(value)));
    }
}
