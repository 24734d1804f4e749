package org.huunghi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.huunghi.testkit.Tokens;

/** A packaged service as a process that can be killed and started again at the same address. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String JAR = "%s/target/%s-0.1.0-SNAPSHOT.jar";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> command;
    private final Path log;
    private final String url;
    private Process process;

    /**
     * @param service its folder, and what its jar is called
     * @param log what the service says
     * @param settings as {@code name=value}
     */
    public ServiceProcess(String service, Path log, List<String> settings) throws IOException {
        var port = freePort();
        this.log = log;
        this.url = "http://localhost:" + port;
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                Path.of(System.getProperty("huunghi.home", "."), JAR.formatted(service, service))
                        .toString(),
                "--server.port=" + port));
        settings.forEach(setting -> command.add("--" + setting));
    }

    /** Runs beside the service's own a bean of this library, which sees the service's classes and is not in its jar. */
    ServiceProcess with(Class<?> bean) {
        var ours = Path.of(URI.create(
                bean.getProtectionDomain().getCodeSource().getLocation().toString()));
        var jar = command.indexOf("-jar");
        command.set(jar, "-Dloader.path=" + ours);
        command.addAll(jar + 1, List.of("-cp"));
        command.add(jar + 3, LAUNCHER);
        command.add("--spring.main.sources=" + bean.getName());
        return this;
    }

    public String url() {
        return url;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Starts it and waits until it is ready. */
    public void start() throws IOException {
        launch();
        awaitReady();
    }

    public void launch() throws IOException {
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    public void awaitReady() {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the service does not become ready, see " + log);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean isReady() {
        try {
            var health = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it has computed since it was started the last time. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Posts as the operator, and answers where the new thing lies; anything but success is an error. */
    public String post(String path, String body) {
        return ask(path, request -> request.POST(HttpRequest.BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Puts as the operator what replaces this version; anything but success is an error. */
    public void put(String path, int version, String body) {
        ask(path, request -> request.header("If-Match", "\"" + version + "\"")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> ask(String path, UnaryOperator<HttpRequest.Builder> method) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", Tokens.of("operator").roles("OPERATOR").bearer())
                .header("Content-Type", "application/json");
        try {
            var answer = http.send(method.apply(request).build(), BodyHandlers.ofString());
            while (answer.body().contains("-not-known-yet")) {
                LockSupport.parkNanos(LOOK.toNanos());
                answer = http.send(method.apply(request).build(), BodyHandlers.ofString());
            }
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
