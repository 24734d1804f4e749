package org.huunghi.notification.announcement;

import org.huunghi.eventing.DomainEvent;

/** What happens to an announcement. */
public sealed interface AnnouncementEvent extends DomainEvent {

    record Drafted() implements AnnouncementEvent {}

    record Released(Estimate estimate) implements AnnouncementEvent {}

    record Submitted(Estimate estimate) implements AnnouncementEvent {}

    record Approved() implements AnnouncementEvent {}

    record Refused() implements AnnouncementEvent {}

    /**
     * @param queued messages so far
     */
    record Advanced(int queued) implements AnnouncementEvent {}

    record Finished(int queued) implements AnnouncementEvent {}

    record Withdrawn(int queued) implements AnnouncementEvent {}
}
