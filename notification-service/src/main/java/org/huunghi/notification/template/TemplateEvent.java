package org.huunghi.notification.template;

import org.huunghi.eventing.DomainEvent;

/** What happens to a template. */
public sealed interface TemplateEvent extends DomainEvent {

    record Edited(Wording before) implements TemplateEvent {}
}
