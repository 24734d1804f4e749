package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVStore;

/** Takes the options of mongod and behaves like one as far as becoming a replica set goes; it remembers in a file. */
final class StandInMongod extends AbstractMongoBackend {
    private final MVStore memory = MVStore.open(null);
    private final Path initiated;

    private StandInMongod(Path initiated) {
        this.initiated = initiated;
    }

    public static void main(String[] args) {
        var options = List.of(args);
        int port = Integer.parseInt(after("--port", options));
        var initiated = Path.of(after("--dbpath", options), after("--replSet", options));
        new MongoServer(new StandInMongod(initiated)).bind(after("--bind_ip", options), port);
    }

    private static String after(String name, List<String> options) {
        return options.get(options.indexOf(name) + 1);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoredDatabase(name, memory, new CommitGate(() -> {}, new Unsaved()), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        if (command.equals("replSetInitiate")) {
            return initiate();
        }
        if (command.equals("hello")) {
            return new Document("isWritablePrimary", Files.exists(initiated)).append("ok", 1);
        }
        return super.handleCommand(channel, database, command, query);
    }

    private Document initiate() {
        if (Files.exists(initiated)) {
            throw new MongoServerError(23, "AlreadyInitialized", "already initialized");
        }
        try {
            Files.createFile(initiated);
        } catch (IOException e) {
            throw new MongoServerError(1, "InternalError", e.getMessage());
        }
        return new Document("ok", 1);
    }
}
