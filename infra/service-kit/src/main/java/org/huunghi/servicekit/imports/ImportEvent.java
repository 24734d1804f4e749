package org.huunghi.servicekit.imports;

import org.huunghi.eventing.DomainEvent;

/** What happens to an import. What becomes of its rows is told by the events of the records they make. */
public sealed interface ImportEvent extends DomainEvent {

    record Received() implements ImportEvent {}

    record Checked(Tally tally) implements ImportEvent {}

    record Refused(Cause cause) implements ImportEvent {}

    record Accepted(int chosen) implements ImportEvent {}

    record Expired() implements ImportEvent {}

    record Finished(Ending ending) implements ImportEvent {}
}
