package org.huunghi.servicekit.imports;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The imports as they are kept. */
public interface Imports {

    Optional<Versioned<Import>> find(String id);

    Versioned<Import> add(Accepted<Import, ImportEvent, ?> decision, Attribution attribution);

    Versioned<Import> save(
            Versioned<Import> before, Accepted<Import, ImportEvent, ?> decision, Attribution attribution);

    /**
     * The latest first.
     *
     * @param after rank of the last one of the former page, or {@code null}
     */
    List<Versioned<Import>> ofActor(String actor, String after, int limit);

    Optional<StoredAnswer> answer(String id, String key);
}
