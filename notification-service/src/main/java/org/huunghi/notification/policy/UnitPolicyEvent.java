package org.huunghi.notification.policy;

import org.huunghi.eventing.DomainEvent;

/** What happens to a unit's policy. Never carries contact data. */
public sealed interface UnitPolicyEvent extends DomainEvent {

    record Set() implements UnitPolicyEvent {}

    /**
     * @param code the provider's, for why
     */
    record MailboxDisabled(String code) implements UnitPolicyEvent {}
}
