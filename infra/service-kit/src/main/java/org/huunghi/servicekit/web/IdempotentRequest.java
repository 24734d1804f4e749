package org.huunghi.servicekit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huunghi.eventing.Answering;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.huunghi.servicekit.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * A POST under an Idempotency-Key: finds the first answer, and words the one to be stored with the change. The body is
 * stored as the text that the first caller was sent.
 *
 * @param key made of caller, method, path and the caller's key
 * @param requestHash tells the same request from another one under a reused key
 * @param aggregateId from the path or, for a creation, the one it chooses; {@code null} when that follows from the key
 * @param target view of the aggregate that the path names
 */
record IdempotentRequest(
        String key,
        String requestHash,
        String aggregateId,
        AggregateView<?, ?> target,
        AggregateViews views,
        JsonMapper json,
        Clock clock)
        implements Answering {

    /** The answer that this very request was given before. */
    Optional<StoredAnswer> firstAnswer() {
        var first = target.answer(aggregateId == null ? newId() : aggregateId, key);
        first.filter(answer -> !answer.requestHash().equals(requestHash)).ifPresent(answer -> {
            throw Problem.of(422, "idempotency-key-reused").asRefusal();
        });
        return first;
    }

    @Override
    public String newId() {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.US_ASCII)).toString();
    }

    @Override
    public StoredAnswer answer(Object aggregate, long version, boolean created) {
        return views.of(aggregate)
                .map(shown -> new StoredAnswer(
                        key,
                        requestHash,
                        created ? 201 : 200,
                        created ? shown.location() : null,
                        version,
                        json.writeValueAsString(shown.body(version)),
                        clock.instant()))
                .orElseThrow(() -> new IllegalStateException("no AggregateView shows a " + aggregate.getClass()));
    }
}
