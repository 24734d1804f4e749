package org.huunghi.eventing.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huunghi.eventing.inbox.ConsumedRecord;
import org.huunghi.eventing.inbox.Poison;
import org.huunghi.testkit.TestBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as the operator calls it. */
class ReplayDeadLettersIT {

    private static final String BROKERS = TestBroker.shared().bootstrapServers();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void everyLetterIsReplayedOnce() throws Exception {
        bury("huunghi.once.events.v1", "name-blank", 3);
        bury("huunghi.once.events.v1", "unreadable-data", 2);

        assertThat(run("--topic", "huunghi.once.events.v1")).isZero();
        assertThat(run("--topic", "huunghi.once.events.v1")).isZero();
        bury("huunghi.once.events.v1", "name-blank", 1);
        assertThat(run("--topic", "huunghi.once.events.v1")).isZero();

        assertThat(printed.toString(UTF_8).lines())
                .containsExactly(
                        "huunghi.once.events.v1.aid-service.dead-letters: 5 dead letters replayed to "
                                + "huunghi.once.events.v1.aid-service.replay, 0 with another code left",
                        "huunghi.once.events.v1.aid-service.dead-letters: 0 dead letters replayed to "
                                + "huunghi.once.events.v1.aid-service.replay, 0 with another code left",
                        "huunghi.once.events.v1.aid-service.dead-letters: 1 dead letters replayed to "
                                + "huunghi.once.events.v1.aid-service.replay, 0 with another code left");
    }

    @Test
    void aRunForOneCodeTakesNothingFromTheOthers() throws Exception {
        bury("huunghi.coded.events.v1", "name-blank", 3);
        bury("huunghi.coded.events.v1", "unreadable-data", 2);

        run("--topic", "huunghi.coded.events.v1", "--code", "unreadable-data");
        run("--topic", "huunghi.coded.events.v1", "--code", "name-blank");

        assertThat(printed.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": 2 dead letters").contains("3 with another code left"),
                        line -> assertThat(line).contains(": 3 dead letters").contains("2 with another code left"));
    }

    @Test
    void aGroupWithoutDeadLettersHasNothingToReplay() throws Exception {
        assertThat(run("--topic", "huunghi.unheard.events.v1")).isZero();

        assertThat(printed.toString(UTF_8)).contains(": 0 dead letters replayed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--topic a", "--topic a --code", "--topic a --group b", "--colour red"})
    void aWrongCallIsExplained(String arguments) throws Exception {
        var out = new PrintStream(printed, true, UTF_8);

        assertThat(ReplayDeadLetters.run(arguments.isEmpty() ? new String[0] : arguments.split(" "), out))
                .isEqualTo(2);
        assertThat(printed.toString(UTF_8)).startsWith("usage: ");
    }

    private int run(String... arguments) throws InterruptedException {
        var all = new ArrayList<>(List.of("--bootstrap-servers", BROKERS, "--group", "aid-service"));
        all.addAll(List.of(arguments));
        return ReplayDeadLetters.run(all.toArray(String[]::new), new PrintStream(printed, true, UTF_8));
    }

    private static void bury(String topic, String code, int letters) {
        try (var deadLetters =
                KafkaDeadLetters.through(Map.of("bootstrap.servers", BROKERS), "aid-service", Clock.systemUTC())) {
            for (var letter = 0; letter < letters; letter++) {
                deadLetters.bury(
                        new ConsumedRecord(
                                topic, 0, letter, "key".getBytes(UTF_8), new LinkedHashMap<>(), "{}".getBytes(UTF_8)),
                        new Poison(code, "because"));
            }
        }
    }
}
