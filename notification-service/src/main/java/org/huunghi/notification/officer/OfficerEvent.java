package org.huunghi.notification.officer;

import java.util.List;
import org.huunghi.eventing.DomainEvent;

/** What happens to an officer's entry. Never carries contact data. */
public sealed interface OfficerEvent extends DomainEvent {

    record Registered() implements OfficerEvent {}

    /**
     * @param changed names of the fields that differ, not their values
     */
    record Updated(List<String> changed) implements OfficerEvent {}

    record Deactivated() implements OfficerEvent {}

    record Reactivated() implements OfficerEvent {}
}
