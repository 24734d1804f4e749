package org.huunghi.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Entry of {@code ./run}: without an argument it starts the platform and stays until Ctrl-C; {@code status} and
 * {@code stop} look at a platform that another terminal holds. Exit code 1 means trouble, told in one line.
 */
public final class Run {

    private static final long NEEDED_BYTES = 512L * 1024 * 1024;

    private final Settings settings;

    private Run(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] args) {
        try {
            var settings = Settings.of(Path.of(System.getProperty("huunghi.home", ".")), System.getenv());
            var run = new Run(settings);
            switch (args.length == 0 ? "up" : args[0]) {
                case "up" -> run.up();
                case "status" -> run.status();
                case "stop" -> run.stop();
                case "running" -> System.exit(run.holder() > 0 ? 0 : 1);
                default ->
                    throw new Trouble("Unknown command " + args[0]
                            + ": use ./run, or ./run start | stop | status | logs [part] | demo | reset.");
            }
        } catch (Trouble e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void up() {
        checkDisk();
        var platform = Platform.of(settings);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            System.out.println("stopping ...");
                            platform.close();
                            System.out.println("stopped; ./run finds the data again");
                        },
                        "shutdown"));
        platform.start(line -> System.out.println("  " + line));
        System.out.println(new Welcome(settings).text());
        watch(platform);
    }

    /** Stays until the shutdown hook ends the process; says once when a part ends by itself. */
    private void watch(Platform platform) {
        var told = "";
        var never = new CountDownLatch(1);
        try {
            while (!never.await(1, TimeUnit.SECONDS)) {
                var casualty = platform.firstCasualty();
                if (casualty != null && !casualty.equals(told)) {
                    System.err.println(casualty);
                    told = casualty;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void status() {
        var table = new StatusTable(settings);
        table.lines().forEach(System.out::println);
        System.exit(table.allReady() ? 0 : 1);
    }

    private void stop() {
        long holder = holder();
        if (holder == 0) {
            System.out.println("The platform is not running.");
            return;
        }
        var process = ProcessHandle.of(holder).orElseThrow();
        process.destroy();
        process.onExit().join();
        System.out.println("stopped; ./run finds the data again");
    }

    /** Process id of the launcher that holds the platform, 0 when none does. */
    private long holder() {
        return new StatusTable(settings).launcherPid().orElse(0L);
    }

    private void checkDisk() {
        try {
            Files.createDirectories(settings.state());
            var free = Files.getFileStore(settings.state()).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Trouble("Only " + free / 1024 / 1024 + " MiB are free where " + settings.state()
                        + " lies: free at least " + NEEDED_BYTES / 1024 / 1024
                        + " MiB, or move the data with HUUNGHI_STATE=<folder> ./run");
            }
        } catch (IOException e) {
            throw new Trouble("Cannot write to " + settings.state() + ": " + e.getMessage());
        }
    }
}
