package org.huunghi.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.huunghi.local.part.Host;

/** The settings in {@code broker.properties} and those that depend on where the broker runs. */
final class BrokerSettings {
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path folder, int port, int controllerPort) {
        String controller = Host.LOOPBACK + ":" + controllerPort;
        var settings = new Properties();
        try (var constant = BrokerSettings.class.getResourceAsStream("broker.properties")) {
            settings.load(constant);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("controller.quorum.voters", settings.getProperty("node.id") + "@" + controller);
        settings.setProperty(
                "listeners", "PLAINTEXT://" + Host.LOOPBACK + ":" + port + "," + CONTROLLER + "://" + controller);
        settings.setProperty("advertised.listeners", "PLAINTEXT://localhost:" + port);
        return settings;
    }
}
