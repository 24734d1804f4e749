package org.huunghi.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandFailedEvent;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.huunghi.testkit.DeclaredIndex.SortField;

/**
 * Counts what MongoDB would read for the queries that the driver really sends. The store of the tests scans; this keeps
 * the entries of the declared indexes beside it and walks them by the bounds, the order and the limit of each query.
 *
 * <p>It follows one client's inserts and updates, and whatever {@link #hold} is given besides, which need not be in any
 * store.
 */
public final class IndexWalk implements CommandListener {

    private static final BsonDocument NOTHING = new BsonDocument();

    private final Map<String, WalkedCollection> collections = new HashMap<>();
    private final Map<Integer, BsonDocument> updates = new HashMap<>();
    private Examined examined = Examined.NOTHING;
    private IllegalArgumentException flaw;

    /** A watched client; the caller closes it. */
    public MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(this)
                .build());
    }

    /** Enters a document into the indexes of a collection as if it had been inserted. */
    public synchronized void hold(String collection, BsonDocument document) {
        collection(collection).insert(document);
    }

    /**
     * What has been read since the last call.
     *
     * @throws IllegalArgumentException when there was a query that no index can be walked for
     */
    public synchronized Examined examined() {
        if (flaw != null) {
            throw flaw;
        }
        var sum = examined;
        examined = Examined.NOTHING;
        return sum;
    }

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        var name = event.getCommandName();
        switch (name) {
            case "createIndexes" ->
                command.getArray("indexes")
                        .forEach(index -> collection(name, command).declare(DeclaredIndex.of(index.asDocument())));
            case "insert" ->
                command.getArray("documents")
                        .forEach(document -> collection(name, command).insert(copy(document.asDocument())));
            case "update" -> {
                updates.put(event.getRequestId(), copy(command));
                eachUpdate(command, change -> query(name, command, change.getDocument("q"), NOTHING, 1));
            }
            case "find" ->
                query(
                        name,
                        command,
                        command.getDocument("filter", NOTHING),
                        command.getDocument("sort", NOTHING),
                        command.containsKey("limit")
                                ? command.getNumber("limit").intValue()
                                : 0);
            case "aggregate" -> query(name, command, match(command), NOTHING, 0);
            default -> {
                // Reads and changes nothing.
            }
        }
    }

    /** An update that came too late has changed nothing. */
    @Override
    public synchronized void commandSucceeded(CommandSucceededEvent event) {
        var command = updates.remove(event.getRequestId());
        if (command == null) {
            return;
        }
        var all = command.getArray("updates").size();
        if (event.getResponse().getNumber("n").intValue() == all) {
            eachUpdate(command, change -> collection("update", command)
                    .update(change.getDocument("q"), change.getDocument("u").getDocument("$set", NOTHING)));
        }
    }

    @Override
    public synchronized void commandFailed(CommandFailedEvent event) {
        updates.remove(event.getRequestId());
    }

    private void query(String name, BsonDocument command, BsonDocument filter, BsonDocument sort, int limit) {
        try {
            examined = examined.and(collection(name, command).find(filter, sort(sort), limit));
        } catch (IllegalArgumentException e) {
            flaw = e;
        }
    }

    private static void eachUpdate(BsonDocument command, Consumer<BsonDocument> work) {
        command.getArray("updates").forEach(change -> work.accept(change.asDocument()));
    }

    private static BsonDocument match(BsonDocument command) {
        return command.getArray("pipeline", new BsonArray()).stream()
                .findFirst()
                .map(stage -> stage.asDocument().getDocument("$match", NOTHING))
                .orElse(NOTHING);
    }

    private static List<SortField> sort(BsonDocument sort) {
        return sort.entrySet().stream()
                .map(field -> new SortField(
                        field.getKey(), field.getValue().asNumber().intValue()))
                .toList();
    }

    private WalkedCollection collection(String name, BsonDocument command) {
        return collection(command.getString(name).getValue());
    }

    private WalkedCollection collection(String name) {
        return collections.computeIfAbsent(name, n -> new WalkedCollection());
    }

    /** The driver's own document is gone once the command is sent. */
    private static BsonDocument copy(BsonDocument document) {
        return BsonDocument.parse(document.toJson());
    }
}
