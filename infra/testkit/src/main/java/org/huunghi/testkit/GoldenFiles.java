package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published contract as files: what an event looks like on the wire, headers and data. A test renders the event and
 * compares; {@code -Dgolden.update=true} writes the files that do not exist yet. An existing file is never rewritten:
 * a change that breaks it is a new type, or the file is removed by hand and the review sees it.
 */
public final class GoldenFiles {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final boolean writing;

    private GoldenFiles(Path folder, boolean writing) {
        this.folder = folder;
        this.writing = writing;
    }

    /**
     * @param folder within the module, for example {@code contracts/task-events}
     */
    public static GoldenFiles in(String folder) {
        return in(Path.of(folder), Boolean.getBoolean("golden.update"));
    }

    static GoldenFiles in(Path folder, boolean writing) {
        return new GoldenFiles(folder, writing);
    }

    /**
     * @param name of the file without {@code .json}, for example {@code overdue.v1}
     * @param headers as sent, with their {@code ce_} names
     * @param data the JSON of the record's value
     */
    public void matches(String name, Map<String, String> headers, String data) {
        var envelope = PRETTY.createObjectNode();
        headers.forEach(envelope.putObject("headers")::put);
        envelope.set("data", PRETTY.readTree(data));
        matches(name, envelope);
    }

    /**
     * @param event {@code {"headers":{…},"data":{…}}}, in the order in which the file shows it
     */
    public void matches(String name, JsonNode event) {
        var rendered = PRETTY.writeValueAsString(event).replace("\r\n", "\n") + "\n";
        var file = folder.resolve(name + ".json");
        if (writing && !Files.exists(file)) {
            write(file, rendered);
        }
        assertThat(file).as("golden file, written by -Dgolden.update=true").exists();
        assertThat(rendered).as("%s is a published contract", file).isEqualTo(read(file));
    }

    /** Fails when a file stands for an event that is no longer published, or the other way round. */
    public void areExactly(Set<String> names) {
        try (var files = Files.list(folder)) {
            var present = files.map(f -> f.getFileName().toString().replaceAll("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(present).as("contracts in %s", folder).isEqualTo(new TreeSet<>(names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
