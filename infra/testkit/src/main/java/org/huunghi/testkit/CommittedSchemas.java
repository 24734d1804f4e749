package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schemas that others build on, as files, one per event type. A test first compares them with the current ones
 * for breaking changes; what is left may be written by {@code -Dgolden.update=true}.
 */
public final class CommittedSchemas {

    private static final String ENDING = ".json";
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final boolean writing;

    private CommittedSchemas(Path folder, boolean writing) {
        this.folder = folder;
        this.writing = writing;
    }

    /** @param folder within the module, for example {@code contracts/schemas} */
    public static CommittedSchemas in(String folder) {
        return in(Path.of(folder), Boolean.getBoolean("golden.update"));
    }

    static CommittedSchemas in(Path folder, boolean writing) {
        return new CommittedSchemas(folder, writing);
    }

    /** By type name; empty before the first are written. */
    public Map<String, JsonNode> all() {
        var committed = new TreeMap<String, JsonNode>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (var file : files) {
                    var name = file.getFileName().toString();
                    committed.put(
                            name.substring(0, name.length() - ENDING.length()),
                            PRETTY.readTree(Files.readString(file)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return committed;
    }

    /** Fails when the files do not say what is published now. */
    public void areExactly(Map<String, ? extends JsonNode> current) {
        if (writing) {
            current.forEach(this::write);
        }
        assertThat(all())
                .as("schemas in %s, written by -Dgolden.update=true", folder)
                .isEqualTo(new TreeMap<>(current));
    }

    private void write(String type, JsonNode schema) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(type + ENDING),
                    PRETTY.writeValueAsString(schema).replace("\r\n", "\n") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
