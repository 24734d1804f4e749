package org.huunghi.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Makes the parts start in a fraction of the time: a service's jar is laid out flat, its context was prepared at build
 * time (Spring AOT), and one recorded run leaves the JVM a cache of loaded and linked classes. A start only profits when
 * its flags and class path are those of the recording, so both come from {@link #command}.
 */
final class FastStart {

    private static final String LOCAL_JAR = "infra/local/target/local-0.1.0-SNAPSHOT.jar";

    private final Settings settings;

    FastStart(Settings settings) {
        this.settings = settings;
    }

    /** Whether some part has no cache, or one that was made from another build. */
    boolean isStale(Collection<Part> parts) {
        return settings.fastStart() && parts.stream().anyMatch(part -> !isRecorded(part));
    }

    /** Makes ready for a recorded run of the part. */
    void layOut(Part part) {
        try {
            Files.createDirectories(folder(part));
            Files.deleteIfExists(cache(part));
            if (part.application() != null) {
                extract(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line of the recorded run; the cache is written when the process has ended. */
    List<String> recordingCommand(Part part) {
        return command(part, (Jvm.hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache(part));
    }

    /** Keeps what the cache was made from. Without a cache the part starts as a plain program, which is only slower. */
    void recorded(Part part) {
        try {
            Files.writeString(stampFile(part), stamp(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command line that starts the part. */
    List<String> command(Part part) {
        if (!settings.fastStart()) {
            return command(part, jar(part), false, null);
        }
        var usable = isRecorded(part) && Files.exists(cache(part));
        return command(
                part, usable ? (Jvm.hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache(part) : null);
    }

    private List<String> command(Part part, String cacheFlag) {
        var flat = folder(part).resolve(jar(part).getFileName());
        return command(part, Files.exists(flat) ? flat : jar(part), true, cacheFlag);
    }

    private List<String> command(Part part, Path application, boolean preparedContext, String cacheFlag) {
        var command = new ArrayList<String>();
        command.add(Jvm.java());
        command.addAll(part.jvm());
        if (cacheFlag != null) {
            command.add(cacheFlag);
        }
        if (part.spring() && preparedContext) {
            command.add("-Dspring.aot.enabled=true");
        }
        if (part.application() != null) {
            command.addAll(List.of("-jar", application.toString()));
        } else {
            command.addAll(List.of("-cp", classPath(), part.mainClass()));
        }
        command.addAll(part.arguments());
        return command;
    }

    private String classPath() {
        var jar = settings.home().resolve(LOCAL_JAR);
        return jar + ":" + jar.resolveSibling("lib") + "/*";
    }

    private Path jar(Part part) {
        return settings.home().resolve(part.application() != null ? part.application() : LOCAL_JAR);
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

    private boolean isRecorded(Part part) {
        try {
            return Files.exists(stampFile(part))
                    && Files.readString(stampFile(part)).equals(stamp(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the cache depends on: the JVM, its flags and the jar, whose own date is always that of the build. */
    private String stamp(Part part) throws IOException {
        var jar = jar(part);
        return Runtime.version() + " " + part.jvm() + " " + Files.size(jar) + " "
                + Files.getAttribute(jar, "unix:ctime");
    }

    private void extract(Part part) throws IOException {
        var extraction = new ProcessBuilder(
                        Jvm.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar(part).toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder(part).toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (extraction.onExit().join().exitValue() != 0) {
            throw new Trouble("Cannot lay out " + jar(part) + ": build it again, or start without caches with"
                    + " HUUNGHI_FAST_START=off ./run");
        }
    }
}
