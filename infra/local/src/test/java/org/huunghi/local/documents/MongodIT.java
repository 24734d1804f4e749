package org.huunghi.local.documents;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bson.Document;
import org.huunghi.local.part.PartJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is no MongoDB server here: a stand-in takes its place, so this shows the part around it and not the server. */
class MongodIT {
    @TempDir
    Path folder;

    @Test
    void itBecomesAReplicaSetOnceAndIsUsedAgain() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (var part = start(standIn())) {
                assertThat(part.firstLine()).startsWith("documents ready: mongodb://127.0.0.1:");
                try (var client = MongoClients.create(part.firstLine().substring("documents ready: ".length()))) {
                    var tasks = client.getDatabase("office").getCollection("tasks");
                    tasks.insertOne(new Document("_id", "1"));
                    assertThat(tasks.find(eq("_id", "1")).first()).isNotNull();
                }
                assertThat(part.stop()).isEqualTo(143);
            }
        }
    }

    @Test
    void aServerThatDoesNotStartEndsItWithOneLine() throws Exception {
        try (var part = start(script("exit 1"))) {
            assertThat(part.firstLine()).startsWith("documents: mongod ended before");
            assertThat(part.exitCode()).isEqualTo(1);
        }
    }

    private PartJvm start(Path mongod) {
        return PartJvm.start(Mongod.class, "--mongod=" + mongod, "--port=0", "--data=" + folder.resolve("data"));
    }

    private Path standIn() throws IOException {
        return script("exec '%s' -cp '%s' %s \"$@\""
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        StandInMongod.class.getName()));
    }

    private Path script(String line) throws IOException {
        var script = Files.writeString(folder.resolve("mongod"), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
