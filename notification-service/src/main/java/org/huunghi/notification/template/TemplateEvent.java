package org.huunghi.notification.template;

import org.huunghi.eventing.DomainEvent;

/** What happens to a template. */
public sealed interface TemplateEvent extends DomainEvent {

    record Drafted() implements TemplateEvent {}

    /**
     * @param with id of the past notification whose data it was tested with, {@code null} for the sample alone
     */
    record Tested(String with) implements TemplateEvent {}

    /** The draft is in use. */
    record Edited(Wording before) implements TemplateEvent {}
}
