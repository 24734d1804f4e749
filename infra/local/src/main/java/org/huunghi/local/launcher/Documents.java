package org.huunghi.local.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.local.launcher.Settings.Port;

/**
 * Which document store the platform gets, first that applies: the one at {@code MONGODB_URI}; a {@code mongod} on the
 * PATH, as a replica set of one; otherwise the embedded store.
 */
final class Documents {

    private Documents() {}

    /** The part to start, or nothing when a store runs already. */
    static Optional<Part> part(Settings settings) {
        if (settings.mongodbUri() != null) {
            return Optional.empty();
        }
        return Optional.of(mongod().map(path -> mongod(settings, path)).orElseGet(() -> embedded(settings)));
    }

    static String uri(Settings settings) {
        return settings.mongodbUri() != null
                ? settings.mongodbUri()
                : "mongodb://localhost:" + settings.port(Port.MONGODB);
    }

    private static Part embedded(Settings settings) {
        return Part.program(
                "documents",
                "org.huunghi.local.documents.DocumentStore",
                128,
                List.of(Port.MONGODB),
                List.of(
                        "--port=" + settings.port(Port.MONGODB),
                        "--bind=127.0.0.1",
                        "--file=" + settings.data("documents").resolve("store.mv")));
    }

    private static Part mongod(Settings settings, Path mongod) {
        return Part.program(
                "documents",
                "org.huunghi.local.documents.Mongod",
                32,
                List.of(Port.MONGODB),
                List.of(
                        "--mongod=" + mongod,
                        "--port=" + settings.port(Port.MONGODB),
                        "--data=" + settings.data("mongod")));
    }

    private static Optional<Path> mongod() {
        var path = Map.copyOf(System.getenv()).getOrDefault("PATH", "");
        for (var folder : path.split(File.pathSeparator)) {
            var candidate = Path.of(folder, "mongod");
            if (Files.isExecutable(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
