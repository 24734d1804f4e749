package org.huunghi.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.huunghi.testkit.DeclaredIndex.SortField;

/** The shape of a command that looks for documents: what it filters and sorts by, without the values. */
record WatchedQuery(
        String command, String collection, List<Map<String, Bound>> branches, List<SortField> sort, boolean limited) {

    private static final BsonDocument NOTHING = new BsonDocument();

    /** The queries in a command; an update or delete command may hold several. */
    static Stream<WatchedQuery> in(String name, BsonDocument command) {
        return switch (name) {
            case "find" -> Stream.of(of(name, command, "filter", limited(command)));
            case "findAndModify" -> Stream.of(of(name, command, "query", true));
            // Without a filter the store answers from its own books.
            case "count" ->
                command.getDocument("query", NOTHING).isEmpty()
                        ? Stream.empty()
                        : Stream.of(of(name, command, "query", false));
            case "distinct" -> Stream.of(of(name, command, "query", false));
            case "aggregate" -> ofPipeline(name, command).stream();
            case "update" -> ofEach(name, command, "updates");
            case "delete" -> ofEach(name, command, "deletes");
            default -> Stream.empty();
        };
    }

    boolean isCoveredBy(Collection<DeclaredIndex> indexes) {
        return branches.stream().allMatch(branch -> isCovered(branch, indexes));
    }

    private boolean isCovered(Map<String, Bound> branch, Collection<DeclaredIndex> indexes) {
        if (branch.getOrDefault("_id", Bound.LOOSE).isEquality()) {
            return true;
        }
        if (branch.isEmpty() && sort.isEmpty() && limited) {
            return true;
        }
        return Stream.concat(Stream.of(DeclaredIndex.ID), indexes.stream())
                .anyMatch(index -> index.covers(branch, sort, limited));
    }

    private static WatchedQuery of(String name, BsonDocument command, String filter, boolean limited) {
        return new WatchedQuery(
                name,
                command.getString(name).getValue(),
                FilterBranches.of(command.getDocument(filter, NOTHING)),
                sort(command.getDocument("sort", NOTHING)),
                limited);
    }

    private static Stream<WatchedQuery> ofEach(String name, BsonDocument command, String list) {
        var collection = command.getString(name).getValue();
        return command.getArray(list, new BsonArray()).stream()
                .map(part -> FilterBranches.of(part.asDocument().getDocument("q", NOTHING)))
                .map(branches -> new WatchedQuery(name, collection, branches, List.of(), false));
    }

    private static Optional<WatchedQuery> ofPipeline(String name, BsonDocument command) {
        if (!command.get(name).isString()) {
            return Optional.empty();
        }
        var filter = NOTHING;
        var sort = NOTHING;
        var limited = false;
        for (var stage : command.getArray("pipeline")) {
            var operator = stage.asDocument().getFirstKey();
            var operand = stage.asDocument().get(operator);
            if (operator.equals("$match") && filter.isEmpty() && sort.isEmpty()) {
                filter = operand.asDocument();
            } else if (operator.equals("$sort") && sort.isEmpty()) {
                sort = operand.asDocument();
            } else {
                limited = operator.equals("$limit");
                break;
            }
        }
        var collection = command.getString(name).getValue();
        return Optional.of(new WatchedQuery(name, collection, FilterBranches.of(filter), sort(sort), limited));
    }

    private static boolean limited(BsonDocument command) {
        return command.containsKey("limit") && command.getNumber("limit").intValue() != 0;
    }

    private static List<SortField> sort(BsonDocument sort) {
        return sort.entrySet().stream()
                .map(s -> new SortField(
                        s.getKey(),
                        s.getValue().isNumber() ? s.getValue().asNumber().intValue() : 0))
                .toList();
    }
}
