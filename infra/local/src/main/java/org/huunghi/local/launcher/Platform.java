package org.huunghi.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The running platform. Parts start together and wait for each other by themselves; they stop in the reverse order of
 * the topology, so that the services can still finish their work against broker and store. The black-box tests drive
 * it too: they kill and restart parts in the middle of a story.
 */
public final class Platform implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration RECORDING_LIMIT = Duration.ofMinutes(3);
    private static final long POLL_NANOS = 50_000_000L;

    private final Settings settings;
    private final FastStart fastStart;
    private final Map<String, Part> topology = new LinkedHashMap<>();
    private final Map<String, RunningPart> running = new LinkedHashMap<>();
    private Hold hold;
    private volatile boolean closing;

    private Platform(Settings settings) {
        this.settings = settings;
        this.fastStart = new FastStart(settings);
        new Topology(settings).parts().forEach(part -> topology.put(part.name(), part));
    }

    public static Platform of(Settings settings) {
        return new Platform(settings);
    }

    /** Starts everything and waits until all of it is ready; on trouble nothing is left running. */
    public void start(Consumer<String> progress) {
        hold = Hold.on(settings);
        try {
            checkPorts();
            if (fastStart.isStale(topology.values())) {
                record(progress);
            }
            launch(fastStart::command, progress);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** kill -9 of one part. */
    public void kill(String name) {
        running.get(name).kill();
    }

    /** Starts a part again after {@link #kill} and waits until it is ready. */
    public void restart(String name) {
        var part = topology.get(name);
        var again = RunningPart.start(part, settings, fastStart.command(part));
        running.put(name, again);
        awaitReady(List.of(again), line -> {});
    }

    /** The first part that has ended by itself, as a line for the operator. */
    String firstCasualty() {
        for (var part : running.values()) {
            if (!part.isAlive() && !closing) {
                return part.part().name() + " ended (exit " + part.exitValue() + "): " + part.lastWords()
                        + " - see ./run logs " + part.part().name();
            }
        }
        return null;
    }

    @Override
    public void close() {
        closing = true;
        var inOrder = new ArrayList<>(running.values());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            inOrder.get(i).stop(STOP_LIMIT);
        }
        running.clear();
        if (hold != null) {
            hold.close();
            hold = null;
        }
    }

    private void checkPorts() {
        for (var part : topology.values()) {
            for (var port : part.ports()) {
                if (isBusy(settings.port(port))) {
                    throw new Trouble("Port " + settings.port(port) + " (" + part.name()
                            + ") is in use: stop the program that holds it, or choose another with "
                            + port.variable() + "=<number> ./run");
                }
            }
        }
    }

    private static boolean isBusy(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** One run of the whole platform that leaves every part its cache. */
    private void record(Consumer<String> progress) {
        progress.accept("recording the fast start of this build, once; later starts take seconds");
        topology.values().forEach(fastStart::layOut);
        launch(fastStart::recordingCommand, line -> progress.accept("recording: " + line));
        var last = List.copyOf(running.values()).reversed();
        try (var two = Executors.newFixedThreadPool(2)) {
            last.forEach(part -> two.execute(() -> {
                part.stop(RECORDING_LIMIT);
                fastStart.recorded(part.part());
                progress.accept("recorded: " + part.part().name());
            }));
        }
        running.clear();
    }

    private void launch(Function<Part, List<String>> command, Consumer<String> progress) {
        for (var part : topology.values()) {
            running.put(part.name(), RunningPart.start(part, settings, command.apply(part)));
        }
        awaitReady(List.copyOf(running.values()), progress);
    }

    private void awaitReady(List<RunningPart> started, Consumer<String> progress) {
        var waiting = new ArrayList<>(started);
        while (!waiting.isEmpty()) {
            for (var part : List.copyOf(waiting)) {
                if (!part.isAlive()) {
                    throw new Trouble(
                            part.part().name() + " ended at start (exit " + part.exitValue() + "): " + part.lastWords()
                                    + " - see ./run logs " + part.part().name());
                }
                if (part.isReady()) {
                    waiting.remove(part);
                    progress.accept("%-21s ready after %.1f s"
                            .formatted(part.part().name(), part.sinceStart().toMillis() / 1000.0));
                } else if (part.sinceStart().compareTo(START_LIMIT) > 0) {
                    throw new Trouble(part.part().name() + " is not ready after " + START_LIMIT.toSeconds()
                            + " s - see ./run logs " + part.part().name());
                }
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
