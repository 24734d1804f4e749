package org.huunghi.seed;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One fact to load: what is created, by whom, and the steps that bring it to where the article found it. Strings of
 * the form {@code @kind:key} in a body stand for the id of another record.
 *
 * @param kind what it is, for references: unit, partner, agreement, scholarship, subscription, task, aid,
 *     officer
 * @param key its name among its kind; part of the idempotency key, so that loading twice makes one
 * @param source article and passage the fact is from
 * @param as account that creates it
 * @param path collection it is created in
 * @param create body of the creation
 */
public record SeedRecord(
        String kind, String key, String source, String as, String path, JsonNode create, List<Step> steps) {

    /**
     * One change after the creation.
     *
     * @param from status it is made in; in any other it was made already and is skipped
     * @param path sub-resource, for example {@code signature}
     * @param unlessShown a word that the record shows once the step was made, for a step that leaves the status as it
     *     is; otherwise {@code null}
     */
    public record Step(String as, String from, String path, JsonNode body, String unlessShown) {

        boolean isDue(JsonNode shown) {
            return from.equals(shown.path("status").asString())
                    && (unlessShown == null || !shown.toString().contains(unlessShown));
        }
    }

    public SeedRecord {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
