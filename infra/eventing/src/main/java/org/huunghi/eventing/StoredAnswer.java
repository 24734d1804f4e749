package org.huunghi.eventing;

import java.time.Instant;

/**
 * The first answer to a request, kept beside the change it reports.
 *
 * @param key the caller's key, made unique by caller and route
 * @param requestHash tells the same request from another one under a reused key
 * @param status HTTP status
 * @param location value of the Location header, or {@code null}
 * @param version version of the aggregate that the answer shows
 * @param body the answer's JSON
 * @param at when it was given; it expires 24 hours later
 */
public record StoredAnswer(
        String key, String requestHash, int status, String location, long version, String body, Instant at) {}
