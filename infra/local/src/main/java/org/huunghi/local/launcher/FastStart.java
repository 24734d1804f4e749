package org.huunghi.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the Spring applications start in a fraction of the time: the jar is laid out flat, the context was prepared at
 * build time (Spring AOT), and a training run leaves the JVM a cache of loaded and linked classes. A run only profits
 * when its flags are those of the training, so both come from {@link #command}.
 */
final class FastStart {

    private static final int TRAINING_SECONDS = 180;

    private final Settings settings;

    FastStart(Settings settings) {
        this.settings = settings;
    }

    /** Whether the cache of this part is missing or older than what it was made from. */
    boolean isStale(Part part) {
        return settings.fastStart() && isTrainable(part) && !stamp(part).equals(readStamp(part));
    }

    /** Lays the application out and trains it; on failure the part starts without a cache, which is only slower. */
    boolean prepare(Part part) {
        try {
            Files.createDirectories(folder(part));
            Files.deleteIfExists(cache(part));
            if (part.isSpring() && !extract(part)) {
                return false;
            }
            var trained = train(part);
            if (trained) {
                Files.writeString(stampFile(part), stamp(part));
            }
            return trained;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line that starts the part. */
    List<String> command(Part part) {
        var fast = settings.fastStart() && isTrainable(part);
        var cached = fast && Files.exists(cache(part)) && stamp(part).equals(readStamp(part));
        var command = new ArrayList<String>();
        command.add(Jvm.java());
        command.addAll(part.jvm());
        if (cached) {
            command.add((Jvm.hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache(part));
        }
        command.addAll(target(part, fast && Files.exists(folder(part).resolve("lib")), fast));
        command.addAll(part.arguments());
        return command;
    }

    private boolean isTrainable(Part part) {
        return part.isSpring() || part.name().equals("issuer");
    }

    private boolean extract(Part part) {
        var jar = jar(part).toString();
        return run(
                part,
                List.of(
                        Jvm.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar,
                        "extract",
                        "--force",
                        "--destination",
                        folder(part).toString()));
    }

    private boolean train(Part part) {
        var command = new ArrayList<String>();
        command.add(Jvm.java());
        command.addAll(part.jvm());
        command.add((Jvm.hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache(part));
        command.add("-Dspring.context.exit=onRefresh");
        command.addAll(target(part, true, true));
        command.addAll(part.arguments());
        return run(part, command) && Files.exists(cache(part));
    }

    private List<String> target(Part part, boolean extracted, boolean aot) {
        var target = new ArrayList<String>();
        if (aot && isTrainable(part)) {
            target.add("-Dspring.aot.enabled=true");
        }
        if (part.isSpring()) {
            var jar = extracted ? folder(part).resolve(jar(part).getFileName()) : jar(part);
            target.addAll(List.of("-jar", jar.toString()));
        } else {
            target.addAll(List.of("-cp", classPath(), part.mainClass()));
        }
        return target;
    }

    private String classPath() {
        var target = settings.home().resolve("infra/local/target");
        return target.resolve("local-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib") + "/*";
    }

    private Path jar(Part part) {
        return settings.home()
                .resolve(part.isSpring() ? part.application() : "infra/local/target/local-0.1.0-SNAPSHOT.jar");
    }

    private Path folder(Part part) {
        return settings.home().resolve(".huunghi/apps").resolve(part.name());
    }

    private Path cache(Part part) {
        return folder(part).resolve("start.cache");
    }

    private Path stampFile(Part part) {
        return folder(part).resolve("start.stamp");
    }

    private String readStamp(Part part) {
        try {
            return Files.exists(stampFile(part)) ? Files.readString(stampFile(part)) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** What the cache depends on: the JVM, its flags and the jar, whose own date is always that of the build. */
    private String stamp(Part part) {
        try {
            var jar = jar(part);
            return Runtime.version() + " " + part.jvm() + " " + Files.size(jar) + " "
                    + Files.getAttribute(jar, "unix:ctime");
        } catch (IOException e) {
            return "no jar";
        }
    }

    private boolean run(Part part, List<String> command) {
        try {
            var log = folder(part).resolve("training.log").toFile();
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            builder.environment().putAll(part.environment());
            var process = builder.start();
            if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
