package org.huunghi.seed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.seed.PlatformApi.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Loads records through the API. A record that is there already is left as it is; loading twice changes nothing. */
public final class SeedLoader {

    /** What a load did. */
    public record Report(int records, int created, int changed) {}

    /** A service learns of partners and units by events: a reference may be unknown for a moment. */
    private static final Duration EVENTS_LIMIT = Duration.ofSeconds(60);

    private final PlatformApi api;
    private final Map<String, String> ids = new HashMap<>();
    private int created;
    private int changed;

    public SeedLoader(PlatformApi api) {
        this.api = api;
    }

    public Report load(List<SeedRecord> records) {
        created = 0;
        changed = 0;
        records.forEach(this::load);
        return new Report(records.size(), created, changed);
    }

    /** Id of a loaded record. */
    public String id(String kind, String key) {
        return ids.get(kind + ":" + key);
    }

    /** The body that creates a record, with its references resolved. */
    public JsonNode body(SeedRecord seed) {
        return resolved(seed.create());
    }

    private void load(SeedRecord seed) {
        var answer = Patience.await(seed.kind() + " " + seed.key(), EVENTS_LIMIT, () -> create(seed));
        var path = answer.location().orElseThrow(() -> new IllegalStateException("no Location for " + seed.key()));
        path = path.substring(path.indexOf("/api/"));
        ids.put(seed.kind() + ":" + seed.key(), path.substring(path.lastIndexOf('/') + 1));
        if (seed.steps().isEmpty()) {
            return;
        }
        var current = api.get(seed.as(), path);
        for (var step : seed.steps()) {
            current = take(step, path, current, seed.as());
        }
    }

    /** Nothing while the service has not yet heard of what the record refers to. */
    private Optional<Answer> create(SeedRecord seed) {
        var answer =
                api.post(seed.as(), seed.path(), resolved(seed.create()), "seed-" + seed.kind() + "-" + seed.key());
        if (answer.isTooEarly()) {
            return Optional.empty();
        }
        if (!answer.isSuccess() && answer.location().isEmpty()) {
            throw new IllegalStateException(seed.kind() + " " + seed.key() + " was refused: " + answer.body());
        }
        if (answer.status() == 201 && !answer.replayed()) {
            created++;
        }
        return Optional.of(answer);
    }

    private Answer take(SeedRecord.Step step, String path, Answer current, String reader) {
        if (!step.isDue(current.body())) {
            return current;
        }
        var command = path + "/" + step.path();
        var body = resolved(step.body());
        var etag = current.etag().orElseThrow();
        var answer = Patience.await(command, EVENTS_LIMIT, () -> Optional.of(api.change(step.as(), command, body, etag))
                .filter(tried -> !tried.isTooEarly()));
        if (!answer.isSuccess()) {
            throw new IllegalStateException(command + " was refused: " + answer.body());
        }
        changed++;
        return answer.etag().isPresent() ? answer : api.get(reader, path);
    }

    private JsonNode resolved(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                var copy = object.objectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), resolved(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                var copy = array.arrayNode();
                array.forEach(item -> copy.add(resolved(item)));
                yield copy;
            }
            case StringNode text when text.asString().startsWith("@") -> StringNode.valueOf(reference(text.asString()));
            default -> node;
        };
    }

    private String reference(String reference) {
        var id = ids.get(reference.substring(1));
        if (id == null) {
            throw new IllegalStateException(reference + " is not loaded before it is needed");
        }
        return id;
    }
}
