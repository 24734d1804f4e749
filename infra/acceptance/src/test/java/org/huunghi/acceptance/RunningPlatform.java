package org.huunghi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.local.launcher.Platform;
import org.huunghi.local.launcher.Settings;
import org.huunghi.local.launcher.Settings.Port;
import org.huunghi.seed.Addresses;
import org.huunghi.seed.Inboxes;
import org.huunghi.seed.PlatformApi;

/**
 * The whole platform as {@code ./run} starts it, from the packaged jars, on free ports and with data of its own. Started
 * once for all black-box tests and stopped when their JVM ends.
 */
final class RunningPlatform {

    private static RunningPlatform one;

    private final Settings settings;
    private final Platform platform;
    private final PlatformApi tokens;

    private RunningPlatform(Settings settings) {
        this.settings = settings;
        this.platform = Platform.of(settings);
        this.tokens = new PlatformApi(addresses());
    }

    static synchronized RunningPlatform get() {
        if (one == null) {
            var home = Checkout.root();
            var state = home.resolve("infra/acceptance/target/platform");
            delete(state);
            one = new RunningPlatform(new Settings(home, state, freePorts(), true, System.getenv("MONGODB_URI")));
            Runtime.getRuntime().addShutdownHook(new Thread(one.platform::close, "platform"));
            one.platform.start(line -> System.out.println("[platform] " + line));
        }
        return one;
    }

    Platform platform() {
        return platform;
    }

    Addresses addresses() {
        return new Addresses(
                settings.url(Port.GATEWAY),
                settings.url(Port.ISSUER),
                "localhost:" + settings.port(Port.KAFKA),
                settings.url(Port.MAIL_HTTP),
                settings.url(Port.SMS_HTTP));
    }

    String url(Port port) {
        return settings.url(port);
    }

    PlatformApi api() {
        return new PlatformApi(addresses());
    }

    Inboxes inboxes() {
        return new Inboxes(addresses());
    }

    /** What {@code ./run} must be told to find this platform. */
    Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        for (var port : Port.values()) {
            environment.put(port.variable(), Integer.toString(settings.port(port)));
        }
        environment.put("HUUNGHI_STATE", settings.state().toString());
        environment.put("HUUNGHI_BUILD", "off");
        return environment;
    }

    /** Tokens that must be refused everywhere. */
    BadTokens badTokens() {
        return new BadTokens(settings.state().resolve("data/issuer/signing-key.json"), settings.url(Port.ISSUER));
    }

    /** A good token of a demo account. */
    String token(String account) {
        return tokens.token(account);
    }

    /** Everything that all parts have logged so far. */
    List<String> logLines() {
        var lines = new ArrayList<String>();
        try (var logs = Files.list(settings.state().resolve("logs"))) {
            for (var log : logs.toList()) {
                lines.addAll(Files.readAllLines(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static Map<Port, Integer> freePorts() {
        var ports = new EnumMap<Port, Integer>(Port.class);
        var held = new ArrayList<ServerSocket>();
        try {
            for (var port : Port.values()) {
                var socket = new ServerSocket(0);
                held.add(socket);
                ports.put(port, socket.getLocalPort());
            }
            for (var socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ports;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
