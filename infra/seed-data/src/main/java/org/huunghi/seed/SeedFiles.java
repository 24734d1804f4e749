package org.huunghi.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts as they lie in this module, in an order in which every reference points backwards. */
public final class SeedFiles {

    private static final List<String> ORDER = List.of(
            "units", "officers", "partners", "agreements", "scholarships", "subscriptions", "tasks", "aid-items");

    private SeedFiles() {}

    public static List<SeedRecord> all() {
        var all = new ArrayList<SeedRecord>();
        ORDER.forEach(file -> all.addAll(file(file)));
        return List.copyOf(all);
    }

    public static List<SeedRecord> file(String name) {
        var json = JsonMapper.builder().build();
        try (var in = SeedFiles.class.getResourceAsStream("/seed/" + name + ".json")) {
            return json.readValue(in, new TypeReference<List<SeedRecord>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
