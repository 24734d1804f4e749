package org.huunghi.agreement.feed;

import org.huunghi.eventing.DomainEvent;

/** What happens to a feed. */
public sealed interface FeedEvent extends DomainEvent {

    record Created() implements FeedEvent {}

    /** The former address leads nowhere any more. */
    record Rotated() implements FeedEvent {}

    record Revoked() implements FeedEvent {}
}
