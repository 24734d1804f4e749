package org.huunghi.notification.template;

import java.util.Set;

/** Why a command about a template is refused. */
public sealed interface TemplateRejection {

    record WrongStatus(TemplateStatus from, String command, Set<String> allowed) implements TemplateRejection {}

    record NotFound() implements TemplateRejection {}

    /** There is no past notification of this occasion with this id. */
    record NoSuchNotification(String id) implements TemplateRejection {}

    /** Only the operator words templates. */
    record NotPermitted() implements TemplateRejection {}

    /** A part of the wording is missing, is too much for the channel, or holds what it must not. */
    record WrongShape(String field, String why) implements TemplateRejection {}

    /** The occasion does not know these variables. */
    record UnknownVariables(Set<String> names, Set<String> known) implements TemplateRejection {}

    /** It is not well-formed. */
    record DoesNotRender(String why) implements TemplateRejection {}
}
