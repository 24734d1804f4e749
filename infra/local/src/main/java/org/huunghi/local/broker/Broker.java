package org.huunghi.local.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartFailure;
import org.huunghi.local.part.PartProcess;
import org.huunghi.local.part.RunningPart;

/** One Kafka node, broker and controller at once, that formats its folder on the first start and keeps it afterwards. */
public final class Broker implements RunningPart {
    private static final String DEFAULTS = "--port=9092 --controller-port=9093 --data=kafka";

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private Broker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    public static void main(String[] args) {
        PartProcess.run("broker", DEFAULTS, args, (options, process) -> {
            Exit.setHaltProcedure((code, message) -> process.die(stopped(message)));
            return start(options.path("data"), options.port("port"), options.port("controller-port"));
        });
    }

    /** Starts on the port of this machine with the controller on a free one; 0 takes any free port. */
    public static Broker start(Path folder, int port) {
        return start(folder, port, 0);
    }

    private static Broker start(Path folder, int port, int controllerPort) {
        Host.writableFolder(folder);
        int free = Host.freePort(Host.LOOPBACK, port);
        var config =
                new KafkaConfig(BrokerSettings.of(folder, free, Host.freePort(Host.LOOPBACK, controllerPort)), false);
        format(folder, config);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new Broker(server, "localhost:" + free);
    }

    private static void format(Path folder, KafkaConfig config) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(config.nodeId())
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setMetadataLogDirectory(config.metadataLogDir())
                    .addDirectory(folder.toString())
                    .run();
        } catch (Exception e) {
            throw new PartFailure("cannot format " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    /** Kafka halts by itself when it cannot write its logs any more, and says why in its log lines. */
    private static PartFailure stopped(String message) {
        return new PartFailure("stopped itself" + (message == null ? "" : " (" + message + ")")
                + "; the lines above say why, most often a full disk");
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public String address() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
