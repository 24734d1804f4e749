package org.huunghi.local.launcher;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the platform lies and which ports it takes. Every port is an environment variable, for example
 * {@code GATEWAY_PORT=18080 ./run}.
 *
 * @param home the checkout, where the built jars are
 * @param state everything that is written: data, logs, caches
 * @param fastStart whether the ahead-of-time caches are used
 * @param mongodbUri a document store that runs already, {@code null} to start one
 */
public record Settings(Path home, Path state, Map<Port, Integer> ports, boolean fastStart, String mongodbUri) {

    /** A port of the platform: the variable that moves it, and its default. */
    public enum Port {
        GATEWAY(8080),
        PARTNER(8081),
        AGREEMENT(8082),
        AID(8083),
        NOTIFICATION(8084),
        ISSUER(9000),
        KAFKA(9092),
        KAFKA_CONTROLLER(9093),
        MONGODB(27017),
        SMTP(1025),
        MAIL_HTTP(8025),
        IMAP(1143),
        SMPP(2775),
        SMS_HTTP(8775),
        SMS_API(8776);

        private final int usual;

        Port(int usual) {
            this.usual = usual;
        }

        /** Name of the environment variable. */
        public String variable() {
            return name() + "_PORT";
        }
    }

    public Settings {
        ports = Map.copyOf(ports);
    }

    /** As the environment says; {@code HUUNGHI_STATE} moves the data, {@code HUUNGHI_FAST_START=off} skips the caches. */
    public static Settings of(Path home, Map<String, String> environment) {
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            ports.put(port, number(port, environment.get(port.variable())));
        }
        var state = environment.getOrDefault(
                "HUUNGHI_STATE", home.resolve(".huunghi").toString());
        var fastStart = !"off".equals(environment.get("HUUNGHI_FAST_START"));
        return new Settings(home, Path.of(state).toAbsolutePath(), ports, fastStart, environment.get("MONGODB_URI"));
    }

    private static int number(Port port, String value) {
        if (value == null || value.isBlank()) {
            return port.usual;
        }
        try {
            var number = Integer.parseInt(value.trim());
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the one message below
        }
        throw new Trouble(port.variable() + "=" + value + " is not a port: give a number from 1 to 65535.");
    }

    public int port(Port port) {
        return ports.get(port);
    }

    public String url(Port port) {
        return "http://localhost:" + port(port);
    }

    Path data(String part) {
        return state.resolve("data").resolve(part);
    }

    Path log(String part) {
        return state.resolve("logs").resolve(part + ".log");
    }

    Path pid(String part) {
        return state.resolve("run").resolve(part + ".pid");
    }
}
