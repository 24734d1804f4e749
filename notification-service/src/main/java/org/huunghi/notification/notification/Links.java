package org.huunghi.notification.notification;

import java.util.Map;
import java.util.Optional;

/**
 * Where recipients find what they are told about.
 *
 * @param site address of the platform as its users reach it, empty when there is none
 * @param record address of a record with {@code {collection}} and {@code {id}} in it, empty for the one in the API
 */
public record Links(String site, String record) {

    private static final Map<String, String> COLLECTIONS =
            Map.of("task", "tasks", "agreement", "agreements", "aid", "aid-items");

    private static final String IN_THE_API = "/api/v1/{collection}/{id}";

    /** Empty for what is no record of its own. */
    Optional<String> record(Cause cause) {
        var collection = COLLECTIONS.get(cause.occasion().code().split("\\.")[0]);
        if (collection == null || (site.isEmpty() && record.isEmpty())) {
            return Optional.empty();
        }
        var pattern = record.isEmpty() ? site + IN_THE_API : record;
        return Optional.of(pattern.replace("{collection}", collection).replace("{id}", cause.about()));
    }

    /** Empty when nobody could follow it. */
    Optional<String> unsubscription(String token) {
        return site.isEmpty() ? Optional.empty() : Optional.of(site + "/api/v1/unsubscriptions/" + token);
    }
}
