package org.huunghi.eventing.kafka;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.KafkaException;

/**
 * The operator's command: {@code java -cp aid-service.jar -Dloader.main=org.huunghi.eventing.kafka.ReplayDeadLetters
 * org.springframework.boot.loader.launch.PropertiesLauncher --bootstrap-servers localhost:9092 --group aid-service
 * --topic huunghi.partner.events.v1 [--code unreadable-data]}.
 */
public final class ReplayDeadLetters {

    private static final String BROKERS = "--bootstrap-servers";
    private static final String GROUP = "--group";
    private static final String TOPIC = "--topic";
    private static final String CODE = "--code";
    private static final String USAGE =
            "usage: ReplayDeadLetters --bootstrap-servers <host:port> --group <service> --topic <event topic>"
                    + " [--code <dead-code>]";

    private ReplayDeadLetters() {}

    public static void main(String[] arguments) throws InterruptedException {
        // Outside of Spring Boot nothing else keeps the clients from logging all they do.
        System.setProperty("logback.configurationFile", "org/huunghi/eventing/kafka/replay-logback.xml");
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code: 0 done, 1 failed, 2 called wrongly */
    static int run(String[] arguments, PrintStream out) throws InterruptedException {
        var options = options(arguments);
        if (!options.keySet().containsAll(List.of(BROKERS, GROUP, TOPIC))) {
            out.println(USAGE);
            return 2;
        }
        var topic = options.get(TOPIC);
        var group = options.get(GROUP);
        try {
            var result = new DeadLetterReplay(
                            Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, options.get(BROKERS)))
                    .replay(topic, group, options.get(CODE));
            out.printf(
                    "%s: %d dead letters replayed to %s, %d with another code left%n",
                    EventTopicNames.deadLetters(topic, group),
                    result.replayed(),
                    EventTopicNames.replay(topic, group),
                    result.left());
            return 0;
        } catch (KafkaException e) {
            out.println("nothing more could be replayed, run again when the broker answers: " + e.getMessage());
            return 1;
        }
    }

    /** Empty when anything is out of place. */
    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        var known = List.of(BROKERS, GROUP, TOPIC, CODE).containsAll(options.keySet());
        return known && arguments.length % 2 == 0 ? options : Map.of();
    }
}
