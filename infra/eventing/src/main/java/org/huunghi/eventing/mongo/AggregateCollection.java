package org.huunghi.eventing.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/**
 * One collection of aggregates. A change is one compare-and-set write that sets the state, raises the version and
 * appends the events, so that neither can be without the other.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
public interface AggregateCollection<A, E extends DomainEvent> {

    int MOST_FACETED = 50_000;
    int MOST_VALUES = 100;

    Optional<Versioned<A>> find(String id);

    /**
     * The aggregate as this instance wrote or read it last, if it was of this version and the mapping keeps it. Others
     * may have changed it since: that a change was made on it still holds only when it could be saved, and a refusal is to
     * be decided again on what {@link #find} tells.
     */
    Optional<Versioned<A>> lastSeen(String id, long version);

    /**
     * @throws DuplicateAggregate when the id or a unique key is taken
     */
    Versioned<A> add(Accepted<A, E, ?> decision, Attribution attribution);

    /**
     * @throws org.huunghi.eventing.StaleAggregate when somebody else was first
     * @throws OutboxFull when too many events of this aggregate wait for the broker
     * @throws DuplicateAggregate when a unique key is taken
     */
    Versioned<A> save(Versioned<A> before, Accepted<A, E, ?> decision, Attribution attribution);

    /** At most {@code limit} aggregates; filter and sort must be covered by a declared index. */
    List<Versioned<A>> list(Bson filter, Bson sort, int limit);

    /** How many aggregates match, counted no further than to the limit; the filter must be covered by a declared index. */
    long count(Bson filter, int limit);

    /** Adds up a decimal field in the store; the filter must be covered by a declared index. */
    Sum sum(Bson filter, String field);

    /**
     * Adds up several whole-number fields in one look; an aggregate without a field adds nothing.
     *
     * @return the totals in the order of the fields
     */
    List<Long> totals(Bson filter, List<String> fields);

    /**
     * How many aggregates there are of each combination of values.
     *
     * @param by fields below {@code keys}; the values come as text, {@code null} where an aggregate lacks the field
     */
    Map<List<String>, Long> counts(Bson filter, List<String> by);

    /**
     * How the aggregates that match are spread over the values of some of their tags. At most {@value #MOST_FACETED} of
     * them are looked at, and of each facet the {@value #MOST_VALUES} most frequent values are told.
     *
     * @param field a list of texts {@code <name>:<value>}
     * @param names of the facets, lower case
     */
    Facets facets(Bson filter, String field, List<String> names);

    /**
     * Removes the first aggregates that match, each with its history, for good. One that still has events to tell stays
     * until it has told them. Filter and sort must be covered by a declared index.
     *
     * @return how many are gone
     */
    int remove(Bson filter, Bson sort, int limit);

    /** The first answer given under this key, if it has not expired. */
    Optional<StoredAnswer> answer(String id, String key);
}
