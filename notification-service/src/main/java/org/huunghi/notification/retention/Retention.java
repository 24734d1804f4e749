package org.huunghi.notification.retention;

import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Versioned;

/** What the rules have removed. */
public interface Retention {

    Optional<Versioned<Retained>> find(String rule);

    /**
     * @throws org.huunghi.eventing.StaleAggregate when another instance has recorded something meanwhile
     */
    void record(
            Optional<Versioned<Retained>> before,
            Accepted<Retained, RetainedEvent, ?> decision,
            Attribution attribution);
}
