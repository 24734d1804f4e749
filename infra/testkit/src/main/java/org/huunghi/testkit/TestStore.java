package org.huunghi.testkit;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A document store inside this JVM that speaks MongoDB's protocol and keeps its data in memory. Tests share
 * {@link #shared()} and take a fresh database each; a test that needs an outage takes a store of its own.
 */
public final class TestStore implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final MongoServer server;
    private final InetSocketAddress address;

    private TestStore() {
        server = new MongoServer(new MemoryBackend());
        address = server.bind();
    }

    /** The one store of this JVM, started at the first call. */
    public static TestStore shared() {
        return Shared.STORE;
    }

    /** A store for one test. */
    public static TestStore ownInstance() {
        return new TestStore();
    }

    public String uri() {
        return "mongodb://localhost:" + port();
    }

    public int port() {
        return address.getPort();
    }

    /** The name of a database that no test has used. */
    public static String freshDatabase() {
        return "test_" + DATABASES.incrementAndGet();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static final class Shared {
        static final TestStore STORE = new TestStore();
    }
}
