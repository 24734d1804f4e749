package org.huunghi.notification.template;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/** Puts a tested draft in the place of the words in use. */
public final class ReleasingTemplate {

    private final Templates templates;
    private final Clock clock;

    public ReleasingTemplate(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    public Outcome<Template, TemplateRejection> release(String id, long expectedVersion, Actor actor, String reason) {
        return TemplateChange.change(templates, clock, id, expectedVersion, actor, reason, Template::release);
    }
}
