package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} says when something is in its way: one line that says what to do, and a non-zero exit. */
class RunScriptIT {

    private static final Pattern MEMORY = Pattern.compile("(\\d+) MiB");
    private static final int LIMIT_MEBIBYTES = 2560;

    @TempDir
    Path state;

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        var ended = run(Map.of(), "", "dance");

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).hasLineCount(1).contains("Unknown command dance", "stop | status | logs");
    }

    @Test
    void aBusyPortIsNamedWithTheVariableThatMovesIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            var ended = run(Map.of("SMTP_PORT", port), "", "up");

            assertThat(ended.exit()).isNotZero();
            assertThat(ended.out()).contains("Port " + port + " (mail) is in use", "SMTP_PORT=<number> ./run");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        var ended = run(Map.of("KAFKA_PORT", "ninety"), "", "up");

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).contains("KAFKA_PORT=ninety is not a port: give a number from 1 to 65535.");
    }

    @Test
    void dataIsOnlyDeletedAfterAYes() {
        var ended = run(Map.of(), "no\n", "reset");

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).contains("Type yes to go on", "Nothing was deleted.");
    }

    @Test
    void stoppingWhatDoesNotRunIsNoTrouble() {
        var ended = run(Map.of(), "", "stop");

        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("The platform is not running.");
    }

    @Test
    void theStatusOfARunningPlatformAddsUpItsMemoryWithinTheLimit() {
        var running = RunningPlatform.get();

        var ended = Shell.run(running.environment(), "", List.of("./run", "status"));

        assertThat(ended.exit()).as(ended.out()).isZero();
        assertThat(ended.out())
                .contains("partner-service", "kafka", "ready", "resident memory of all processes together")
                .doesNotContain("stopped");
        var memory = MEMORY.matcher(ended.out())
                .results()
                .mapToInt(part -> Integer.parseInt(part.group(1)))
                .sum();
        assertThat(memory).as(ended.out()).isPositive().isLessThan(LIMIT_MEBIBYTES);
    }

    @Test
    void aSecondLauncherIsToldOfTheFirst() {
        var running = RunningPlatform.get();

        var ended = Shell.run(running.environment(), "", List.of("./run", "up"));

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).contains("The platform is running already: see ./run status");
    }

    private Shell.Ended run(Map<String, String> settings, String input, String command) {
        var environment = new HashMap<>(settings);
        environment.put("HUUNGHI_STATE", state.toString());
        environment.put("HUUNGHI_BUILD", "off");
        return Shell.run(environment, input, List.of("./run", command));
    }
}
