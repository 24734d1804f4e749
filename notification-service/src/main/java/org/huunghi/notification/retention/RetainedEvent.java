package org.huunghi.notification.retention;

import java.time.Instant;
import org.huunghi.eventing.DomainEvent;

/** What happens by a rule of retention. */
public sealed interface RetainedEvent extends DomainEvent {

    /**
     * @param before what was older than this was removed
     */
    record Purged(int records, Instant before) implements RetainedEvent {}
}
