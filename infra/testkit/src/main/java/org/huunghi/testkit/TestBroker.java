package org.huunghi.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker (KRaft, one node) inside this JVM. Tests share {@link #shared()}; a test that needs an outage
 * takes one of its own and closes it.
 */
public final class TestBroker implements AutoCloseable {

    private static final String CONTROLLER = "CONTROLLER";

    private final Path directory;
    private final int port;
    private final int advertisedPort;
    private final Properties settings;
    private KafkaRaftServer server;

    private TestBroker(Path directory, int port, int advertisedPort) {
        this.directory = directory;
        this.port = port;
        this.advertisedPort = advertisedPort;
        this.settings = settings(freePort());
    }

    /** The one broker of this JVM, started at the first call and stopped when the JVM ends. */
    public static TestBroker shared() {
        return Shared.BROKER;
    }

    /** A broker for one test, started. Its data lives as long as it does. */
    public static TestBroker ownInstance() {
        var port = freePort();
        return launch(port, port);
    }

    /**
     * A broker that tells its clients to reach it at another port of this machine, where a TCP proxy stands. The
     * proxy leads to {@link #directPort()}.
     */
    public static TestBroker behindProxyAt(int advertisedPort) {
        return launch(freePort(), advertisedPort);
    }

    /** Where clients connect. */
    public String bootstrapServers() {
        return "localhost:" + advertisedPort;
    }

    /** The port the broker itself listens on, past any proxy. */
    public int directPort() {
        return port;
    }

    /** Ends the outage: the same address and the same data as before. */
    public synchronized void start() {
        if (server == null) {
            server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            server.startup();
        }
    }

    /** An outage: connections end, the data stays. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestBroker launch(int port, int advertisedPort) {
        try {
            var broker = new TestBroker(Files.createTempDirectory("test-broker"), port, advertisedPort);
            broker.format();
            broker.start();
            return broker;
        } catch (Exception e) {
            throw new IllegalStateException("the broker for the tests does not start", e);
        }
    }

    private void format() throws Exception {
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName(CONTROLLER)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
    }

    private Properties settings(int controllerPort) {
        var p = new Properties();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        p.put("controller.listener.names", CONTROLLER);
        p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        p.put("listeners", "PLAINTEXT://localhost:" + port + "," + CONTROLLER + "://localhost:" + controllerPort);
        p.put("advertised.listeners", "PLAINTEXT://localhost:" + advertisedPort);
        p.put("log.dirs", directory.toString());
        p.put("num.partitions", "4");
        p.put("default.replication.factor", "1");
        p.put("offsets.topic.replication.factor", "1");
        p.put("offsets.topic.num.partitions", "1");
        p.put("transaction.state.log.replication.factor", "1");
        p.put("transaction.state.log.min.isr", "1");
        p.put("transaction.state.log.num.partitions", "1");
        p.put("share.coordinator.state.topic.replication.factor", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        p.put("share.coordinator.state.topic.num.partitions", "1");
        p.put("group.initial.rebalance.delay.ms", "0");
        p.put("log.cleaner.dedupe.buffer.size", "2097152");
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "2");
        return p;
    }

    /** A port that is free now. Kafka must know its port before it listens, so nothing closer to atomic exists. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final TestBroker BROKER = ownInstance();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close));
        }
    }
}
