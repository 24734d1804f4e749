package org.huunghi.agreement.directive;

import java.util.List;

/**
 * What was read in a directive.
 *
 * @param escalation the clause that asks to report what is beyond a unit's authority; {@code null} when there is none
 * @param unread sentences that assign something to nobody in particular, left to a person
 */
public record DirectiveReading(List<TaskDraft> drafts, Span escalation, List<Span> unread) {}
