package org.huunghi.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A started part: its process, whether it is ready, and how it is stopped. */
final class RunningPart {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Part part;
    private final Settings settings;
    private final Process process;
    private final Instant startedAt = Instant.now();

    private RunningPart(Part part, Settings settings, Process process) {
        this.part = part;
        this.settings = settings;
        this.process = process;
    }

    /** Starts it with interrupts ignored: Ctrl-C reaches the launcher alone, which stops the parts in order. */
    static RunningPart start(Part part, Settings settings, List<String> command) {
        try {
            Files.createDirectories(settings.data(part.name()));
            Files.createDirectories(settings.log(part.name()).getParent());
            Files.createDirectories(settings.pid(part.name()).getParent());
            var shielded = new java.util.ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
            shielded.addAll(command);
            var builder = new ProcessBuilder(shielded)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            settings.log(part.name()).toFile()));
            builder.environment().putAll(part.environment());
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            var process = builder.start();
            Files.writeString(settings.pid(part.name()), Long.toString(process.pid()));
            return new RunningPart(part, settings, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Part part() {
        return part;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitValue() {
        return process.exitValue();
    }

    Duration sinceStart() {
        return Duration.between(startedAt, Instant.now());
    }

    boolean isReady() {
        return part.health() == null ? isOpen(settings, part) : isHealthy(settings, part);
    }

    /** Asks it to end, and ends it if it does not. */
    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        forgetPid();
    }

    /** kill -9, as a crash would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
        forgetPid();
    }

    /** The last line it wrote, for the one line that says why it ended. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(settings.log(part.name()));
            for (int i = lines.size() - 1; i >= 0; i--) {
                if (!lines.get(i).isBlank()) {
                    return lines.get(i).strip();
                }
            }
        } catch (IOException e) {
            return "no log";
        }
        return "it wrote nothing";
    }

    static boolean isHealthy(Settings settings, Part part) {
        try {
            var uri = URI.create(settings.url(part.healthPort()) + part.health());
            var request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static boolean isOpen(Settings settings, Part part) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(
                            "localhost", settings.port(part.ports().get(0))),
                    500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void forgetPid() {
        try {
            Files.deleteIfExists(settings.pid(part.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return settings.log(part.name());
    }
}
