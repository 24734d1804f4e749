package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
    void withoutAJdkItSaysWhatToInstall() throws IOException {
        var ended = runFrom(Checkout.root(), state.resolve("no-jdk-here"), "up");

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).hasLineCount(1).contains("No JDK of 21 or newer was found: install one");
    }

    @Test
    void anOldJdkIsNoJdk() throws IOException {
        var old = state.resolve("jdk-17");
        tool(old.resolve("bin/javac"), "echo javac 17.0.1");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");

        var ended = runFrom(Checkout.root(), old, "up");

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).hasLineCount(1).contains("No JDK of 21 or newer was found: install one");
    }

    @Test
    void aFullDiskIsToldBeforeTheBuildFillsIt() throws IOException {
        var home = state.resolve("home");
        Files.createDirectories(home.resolve(".mvn"));
        Files.copy(Checkout.root().resolve("run"), home.resolve("run"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Checkout.root().resolve(".mvn/jdk.sh"), home.resolve(".mvn/jdk.sh"));
        tool(state.resolve("tools/df"), "printf 'Filesystem\\nfull 1048576 946176 102400 90%% /\\n'");

        var ended = runFrom(home, Path.of(System.getProperty("java.home")), "up");

        assertThat(ended.exit()).isNotZero();
        assertThat(ended.out()).hasLineCount(1).contains("Only 100 MiB are free where " + home);
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

    /** Runs with the tools of this test before all others on the PATH, and with one place only to find a JDK in. */
    private Shell.Ended runFrom(Path home, Path jdk, String command) throws IOException {
        tool(state.resolve("tools/javac"), "exit 1");
        var environment = new HashMap<String, String>();
        environment.put("PATH", state.resolve("tools") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", "");
        environment.put("HUUNGHI_JDKS", jdk.toString());
        environment.put("HUUNGHI_STATE", state.resolve("state").toString());
        return Shell.run(environment, "", List.of(home.resolve("run").toString(), command));
    }

    private static void tool(Path path, String script) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
