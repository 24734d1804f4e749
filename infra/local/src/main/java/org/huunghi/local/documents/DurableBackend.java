package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Answers MongoDB commands from a file and commits the file before each answer that depends on a change. */
final class DurableBackend extends AbstractMongoBackend {
    private static final Set<String> READING = Set.of("find", "getmore", "count", "distinct");
    private static final Set<String> RESTRUCTURING =
            Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase");
    /** Small portions keep the file within a few times its content; without them it only grows while it is open. */
    private static final int COMMITS_PER_COMPACTION = 64;

    private static final int LEAST_FILL_PERCENT = 60;
    private static final int MOST_BYTES_PER_COMPACTION = 1 << 20;
    private static final int CLOSING_COMPACTION_MILLIS = 3_000;

    private final MVStore file;
    private final CommitGate gate;
    private final Consumer<Throwable> onLoss;
    private long commits;

    DurableBackend(MVStore file, Consumer<Throwable> onLoss) {
        this.file = file;
        this.onLoss = onLoss;
        this.gate = new CommitGate(this::commit, new Unsaved());
        StoredDatabase.names(file).forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, file, gate, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (READING.contains(name)) {
            return gate.read(() -> super.handleCommand(channel, database, command, query));
        }
        if (RESTRUCTURING.contains(name)) {
            return gate.restructure(() -> super.handleCommand(channel, database, command, query));
        }
        return gate.write(() -> super.handleCommand(channel, database, command, query));
    }

    /** Runs alone; the gate sees to it. */
    private void commit() {
        try {
            file.commit();
            if (++commits % COMMITS_PER_COMPACTION == 0) {
                file.compact(LEAST_FILL_PERCENT, MOST_BYTES_PER_COMPACTION);
            }
        } catch (MVStoreException e) {
            onLoss.accept(e);
            throw e;
        }
    }

    @Override
    public void close() {
        super.close();
        file.close(CLOSING_COMPACTION_MILLIS);
    }
}
