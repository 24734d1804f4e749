package org.huunghi.local.documents;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartFailure;
import org.huunghi.local.part.PartProcess;
import org.huunghi.local.part.RunningPart;

/** An installed MongoDB server instead of the embedded store, run as a replica set of one member. */
public final class Mongod implements RunningPart {
    private static final String DEFAULTS = "--mongod=mongod --port=27017 --data=mongod";
    private static final String SET = "huunghi";
    private static final int ALREADY_INITIALIZED = 23;
    private static final long STOP_SECONDS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Process process;
    private final String uri;
    private volatile boolean closing;

    private Mongod(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    public static void main(String[] args) {
        PartProcess.run("documents", DEFAULTS, args, (options, process) -> {
            var mongod = start(options.text("mongod"), options.port("port"), options.path("data"));
            mongod.process.onExit().thenRun(() -> mongod.reportUnasked(process));
            return mongod;
        });
    }

    private static Mongod start(String program, int port, Path data) {
        Host.writableFolder(data);
        int free = Host.freePort(Host.LOOPBACK, port);
        var mongod = new Mongod(
                run(program, free, data), "mongodb://" + Host.LOOPBACK + ":" + free + "/?directConnection=true");
        try {
            mongod.awaitAlive(() -> isOpen(free));
            mongod.becomePrimary(free);
            return mongod;
        } catch (RuntimeException e) {
            mongod.close();
            throw e;
        }
    }

    private static boolean isOpen(int port) {
        try (var socket = new Socket(Host.LOOPBACK, port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private void awaitAlive(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new PartFailure("mongod ended before it could be written to; the lines above say why");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static Process run(String program, int port, Path data) {
        try {
            return new ProcessBuilder(
                            program,
                            "--replSet",
                            SET,
                            "--port",
                            Integer.toString(port),
                            "--bind_ip",
                            Host.LOOPBACK,
                            "--dbpath",
                            data.toString(),
                            "--quiet")
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new PartFailure("cannot start " + program + " (" + e.getMessage() + ")", e);
        }
    }

    private void becomePrimary(int port) {
        try (var client = MongoClients.create(uri)) {
            var admin = client.getDatabase("admin");
            initiate(admin, port);
            awaitAlive(() -> admin.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary", false));
        }
    }

    private static void initiate(MongoDatabase admin, int port) {
        var member = new Document("_id", 0).append("host", Host.LOOPBACK + ":" + port);
        var set = new Document("_id", SET).append("members", List.of(member));
        try {
            admin.runCommand(new Document("replSetInitiate", set));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != ALREADY_INITIALIZED) {
                throw new PartFailure("mongod does not become a replica set (" + e.getErrorMessage() + ")", e);
            }
        }
    }

    private void reportUnasked(PartProcess part) {
        if (!closing) {
            part.die(new PartFailure(
                    "mongod ended by itself with " + process.exitValue() + "; the lines above say why"));
        }
    }

    @Override
    public String address() {
        return uri;
    }

    /** Waits until it has closed its files, or the next start would have to recover them. */
    @Override
    public void close() {
        closing = true;
        process.destroy();
        try {
            process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
