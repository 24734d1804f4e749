package org.huunghi.agreement.subscription;

import org.huunghi.eventing.DomainEvent;

/** What can happen to a subscription. */
public sealed interface SubscriptionEvent extends DomainEvent {

    record Subscribed() implements SubscriptionEvent {}

    record Unsubscribed() implements SubscriptionEvent {}
}
