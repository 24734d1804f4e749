package org.huunghi.local.part;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A part in a JVM of its own, as the launcher starts it, so that a test can end it as rudely as a power cut. */
public final class PartJvm implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final String firstLine;

    private PartJvm(Process process, String firstLine) {
        this.process = process;
        this.firstLine = firstLine;
    }

    /** Comes back when the part has said its first line: that it is ready, or why it cannot start. */
    public static PartJvm start(Class<?> main, String... args) {
        return start("-Xmx256m", main, args);
    }

    static PartJvm start(String flag, Class<?> main, String... args) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                flag,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String line = process.inputReader().readLine();
            while (line != null && line.startsWith("WARNING: ")) {
                line = process.inputReader().readLine();
            }
            return new PartJvm(process, String.valueOf(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String firstLine() {
        return firstLine;
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** SIGTERM. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
                throw new IllegalStateException("the part does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
