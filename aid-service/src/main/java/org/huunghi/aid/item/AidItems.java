package org.huunghi.aid.item;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The aid items as they are kept. */
public interface AidItems {

    Optional<Versioned<AidItem>> find(String id);

    Versioned<AidItem> add(Accepted<AidItem, AidEvent, ?> decision, Attribution attribution);

    Versioned<AidItem> save(
            Versioned<AidItem> before, Accepted<AidItem, AidEvent, ?> decision, Attribution attribution);

    /**
     * The latest proposals first.
     *
     * @param after rank of the last one of the former page, {@code null} for the first page
     */
    List<Versioned<AidItem>> list(AidQuery query, String after, int limit);

    /** How the items asked for are spread over the values of some of {@link AidQuery#FACETS}. */
    Facets facets(AidQuery query, List<String> by);

    /** Adds up what was approved, of one direction. */
    AidTotal total(AidQuery query);

    Optional<StoredAnswer> answer(String id, String key);
}
