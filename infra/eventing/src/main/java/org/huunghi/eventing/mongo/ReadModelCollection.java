package org.huunghi.eventing.mongo;

import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.huunghi.eventing.inbox.Delivery;

/**
 * Documents {@code {_id: subject, cursor: last applied sequence, state: <the record>}}. State and cursor are one write,
 * so a redelivered or late event changes nothing.
 *
 * @param <T> what is known, a record
 */
public interface ReadModelCollection<T> {

    /** Stores what the event says unless this subject is already at its sequence or beyond. */
    Delivery apply(String subject, long sequence, T state);

    Optional<T> find(String subject);

    /** At most {@code limit}; filter and sort touch {@code _id} and {@code state.*} and are covered by an index. */
    List<T> list(Bson filter, Bson sort, int limit);
}
