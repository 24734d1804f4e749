package org.huunghi.testkit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Listens to what the driver sends and fails the test when a filter or a sort is not covered by a declared index. The
 * store of the tests scans without complaint; a province's MongoDB would not.
 *
 * <p>{@link ServiceTest} has one built in. A test of a {@code mongo} room takes its own as an extension and opens its
 * client with {@link #client()}.
 */
public final class IndexCheck implements CommandListener, AfterEachCallback {

    private static final Set<String> OF_THE_STORE_ITSELF = Set.of("admin", "local", "config");
    private static final IndexCheck SHARED = new IndexCheck();

    private final Map<String, Set<DeclaredIndex>> indexes = new ConcurrentHashMap<>();
    private final Map<String, Set<WatchedQuery>> queries = new ConcurrentHashMap<>();

    static IndexCheck shared() {
        return SHARED;
    }

    /** A watched client of the store of this JVM; the caller closes it. */
    public MongoClient client() {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestStore.shared().uri()))
                .addCommandListener(this)
                .build());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (OF_THE_STORE_ITSELF.contains(event.getDatabaseName())) {
            return;
        }
        var command = event.getCommand();
        if (event.getCommandName().equals("createIndexes")) {
            declare(event.getDatabaseName(), command);
        }
        WatchedQuery.in(event.getCommandName(), command)
                .forEach(query -> seen(queries, event.getDatabaseName() + "." + query.collection())
                        .add(query));
    }

    /**
     * Fails when a query seen since the last call is not covered. Queries are judged late, so that it does not matter
     * whether an index or its first query was sent first.
     */
    public void verify() {
        var uncovered = queries.entrySet().stream()
                .flatMap(seen -> seen.getValue().stream()
                        .filter(query -> !query.isCoveredBy(indexesOf(seen.getKey())))
                        .map(query -> query + "\n  by none of " + indexesOf(seen.getKey())))
                .sorted()
                .collect(Collectors.joining("\n"));
        queries.clear();
        if (!uncovered.isEmpty()) {
            throw new AssertionError("no declared index covers\n" + uncovered);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        verify();
    }

    private void declare(String database, BsonDocument command) {
        var collection = command.getString("createIndexes").getValue();
        command.getArray("indexes")
                .forEach(index -> seen(indexes, database + "." + collection).add(DeclaredIndex.of(index.asDocument())));
    }

    private Set<DeclaredIndex> indexesOf(String namespace) {
        return indexes.getOrDefault(namespace, Set.of());
    }

    private static <T> Set<T> seen(Map<String, Set<T>> all, String namespace) {
        return all.computeIfAbsent(namespace, n -> new CopyOnWriteArraySet<>());
    }

    /** The check that is built into {@link ServiceTest}. */
    static final class OfService implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext context) {
            SHARED.verify();
        }
    }
}
