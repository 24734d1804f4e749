package org.huunghi.notification.template;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.TreeSet;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Words a template anew, as a draft: what could not be rendered later is refused now. */
public final class DraftingTemplate {

    private final Templates templates;
    private final ShippedTemplates shipped;
    private final Rendering rendering;
    private final Clock clock;

    public DraftingTemplate(Templates templates, ShippedTemplates shipped, Rendering rendering, Clock clock) {
        this.templates = templates;
        this.shipped = shipped;
        this.rendering = rendering;
        this.clock = clock;
    }

    public Outcome<Template, TemplateRejection> draft(
            String id, long expectedVersion, Wording wording, Actor actor, String reason) {
        return TemplateChange.change(
                templates, clock, id, expectedVersion, actor, reason, template -> decide(template, wording));
    }

    private Decision<Template, TemplateEvent, TemplateRejection> decide(Template template, Wording wording) {
        var fault = Template.fault(template.key().channel(), wording);
        if (fault.isPresent()) {
            return rejected(fault.get());
        }
        var known = shipped.variables(template.key().occasion());
        try {
            var unknown = new TreeSet<>(rendering.variables(wording));
            unknown.removeAll(known);
            return unknown.isEmpty()
                    ? template.draft(wording)
                    : rejected(new TemplateRejection.UnknownVariables(unknown, new TreeSet<>(known)));
        } catch (Rendering.RenderingFailed failed) {
            return rejected(new TemplateRejection.DoesNotRender(failed.getMessage()));
        }
    }
}
