package org.huunghi.local.documents;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartFailure;
import org.huunghi.local.part.PartProcess;
import org.huunghi.local.part.RunningPart;

/**
 * A document store for one desk: the MongoDB protocol over one file. What it has acknowledged survives the kill of its
 * process; it does not force the disk, so the loss of power may take the last moments.
 */
public final class DocumentStore implements RunningPart {
    private static final String DEFAULTS = "--port=27017 --bind=" + Host.LOOPBACK + " --file=documents.mv";
    private static final int CONNECTION_THREADS = 16;
    private static final int PAGE_CACHE_MEGABYTES = 8;

    private final MongoServer server;
    private final String uri;

    private DocumentStore(MongoServer server, String uri) {
        this.server = server;
        this.uri = uri;
    }

    public static void main(String[] args) {
        PartProcess.run(
                "documents",
                DEFAULTS,
                args,
                (options, process) ->
                        open(options.path("file"), options.text("bind"), options.port("port"), process::die));
    }

    /** Opens the file, or makes it, and serves it on the port of this machine; 0 takes any free one. */
    public static DocumentStore open(Path file, int port) {
        return open(file, Host.LOOPBACK, port, failure -> {});
    }

    /** {@code onLoss} hears of a write to the file that failed: nothing is acknowledged after it. */
    public static DocumentStore open(Path file, String bind, int port, Consumer<Throwable> onLoss) {
        Host.writableFolder(file.getParent());
        int free = Host.freePort(bind, port);
        var server = new MongoServer(new DurableBackend(openFile(file), onLoss));
        server.bind(new InetSocketAddress(bind, free), 1, CONNECTION_THREADS);
        return new DocumentStore(server, "mongodb://" + bind + ":" + free);
    }

    /** Without retention the file reuses the room of what was overwritten; with it, it grows fivefold. */
    private static MVStore openFile(Path file) {
        try {
            var store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .cacheSize(PAGE_CACHE_MEGABYTES)
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw new PartFailure("cannot open " + file + " (" + e.getMessage() + "); does another store use it?", e);
        }
    }

    public String uri() {
        return uri;
    }

    @Override
    public String address() {
        return uri;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
