package org.huunghi.testkit.canary.suffixedfact.item;

import org.huunghi.eventing.DomainEvent;

record ItemSentEvent(String id) implements DomainEvent {}
