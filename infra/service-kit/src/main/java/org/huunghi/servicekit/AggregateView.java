package org.huunghi.servicekit;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import tools.jackson.databind.JsonNode;

/**
 * How an aggregate is shown over HTTP. One bean per aggregate, in its {@code web} room.
 *
 * @param <A> the aggregate
 * @param <V> the JSON body, a record
 */
public interface AggregateView<A, V> {

    Class<A> type();

    /** The collection's path, for example {@code /api/v1/tasks}. */
    String path();

    String id(A aggregate);

    V body(A aggregate, long version);

    /** The id in the body of a creation, where the caller chooses it, as with the code of a unit. */
    default Optional<String> chosenId(JsonNode creation) {
        return Optional.empty();
    }

    /** The first answer given under this key to a request about this aggregate. */
    Optional<StoredAnswer> answer(String id, String key);
}
