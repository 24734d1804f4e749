package org.huunghi.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A part of the local platform in a process of its own, as {@code ./run} starts it. */
public final class ForkedPart implements AutoCloseable {

    private static final String READY = " ready: ";
    private static final int HEAP_MEGABYTES = 384;

    private final Process process;
    private final String address;

    private ForkedPart(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    public static ForkedPart start(Class<?> main, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(READY)) {
                // Reading a pipe holds its carrier: virtual threads would soon have none left.
                Thread.ofPlatform().daemon().start(() -> output.lines().forEach(logged -> {}));
                return new ForkedPart(process, line.substring(line.indexOf(READY) + READY.length()));
            }
        }
        throw new IOException(main.getSimpleName() + " does not start");
    }

    public String address() {
        return address;
    }

    /** What it has computed since it started. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
