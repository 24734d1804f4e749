package org.huunghi.notification.template;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.TreeSet;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;

/** Words a template anew. What could not be rendered later is refused now. */
public final class EditingTemplate {

    private final Templates templates;
    private final ShippedTemplates shipped;
    private final Rendering rendering;
    private final Clock clock;

    public EditingTemplate(Templates templates, ShippedTemplates shipped, Rendering rendering, Clock clock) {
        this.templates = templates;
        this.shipped = shipped;
        this.rendering = rendering;
        this.clock = clock;
    }

    public Outcome<Template, TemplateRejection> edit(
            String id, long expectedVersion, Wording wording, Actor actor, String reason) {
        var key = TemplateKey.of(id);
        if (key.isEmpty()) {
            return Outcome.refused(new TemplateRejection.NotFound());
        }
        if (!actor.has(Role.OPERATOR)) {
            return Outcome.refused(new TemplateRejection.NotPermitted());
        }
        var before = templates.find(key.get()).at(expectedVersion);
        return switch (decide(before.aggregate(), wording)) {
            case Rejected<Template, TemplateEvent, TemplateRejection>(TemplateRejection why) -> Outcome.refused(why);
            case Accepted<Template, TemplateEvent, TemplateRejection> accepted ->
                Outcome.done(templates.save(before, accepted, new Attribution(actor, clock.instant(), null, reason)));
        };
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
                    ? template.edit(wording)
                    : rejected(new TemplateRejection.UnknownVariables(unknown, new TreeSet<>(known)));
        } catch (Rendering.RenderingFailed failed) {
            return rejected(new TemplateRejection.DoesNotRender(failed.getMessage()));
        }
    }
}
