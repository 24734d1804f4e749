package org.huunghi.notification.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.huunghi.notification.officer.Channel;

/** Shows what a template, or a draft for it, would say. */
public final class PreviewingTemplate {

    private final Templates templates;
    private final ShippedTemplates shipped;
    private final Rendering rendering;
    private final Layout layout;
    private final PastFacts past;

    public PreviewingTemplate(
            Templates templates, ShippedTemplates shipped, Rendering rendering, Layout layout, PastFacts past) {
        this.templates = templates;
        this.shipped = shipped;
        this.rendering = rendering;
        this.layout = layout;
        this.past = past;
    }

    /** What a preview shows, or why it cannot. */
    public sealed interface Preview {

        record Shown(Rendered rendered) implements Preview {}

        record Refused(TemplateRejection reason) implements Preview {}
    }

    /**
     * @param draft a wording that is not in use yet; otherwise the one in use
     * @param variables values that replace those of the sample
     * @param with id of a past notification whose data replaces the sample, for the operator; or {@code null}
     */
    public Preview preview(
            String id, Optional<Wording> draft, Map<String, String> variables, String with, Actor actor) {
        var key = TemplateKey.of(id);
        if (key.isEmpty()) {
            return new Preview.Refused(new TemplateRejection.NotFound());
        }
        var wording =
                draft.orElseGet(() -> templates.find(key.get()).aggregate().wording());
        var fault = Template.fault(key.get().channel(), wording).or(() -> unknown(key.get(), variables));
        if (fault.isPresent()) {
            return new Preview.Refused(fault.get());
        }
        if (with == null) {
            return rendered(key.get(), wording, Map.of(), variables);
        }
        return actor.has(Role.OPERATOR)
                ? past.of(with, key.get())
                        .map(real -> rendered(key.get(), wording, real, variables))
                        .orElseGet(() -> new Preview.Refused(new TemplateRejection.NoSuchNotification(with)))
                : new Preview.Refused(new TemplateRejection.NotPermitted());
    }

    private Optional<TemplateRejection> unknown(TemplateKey key, Map<String, String> variables) {
        var known = shipped.variables(key.occasion());
        var unknown = new TreeSet<>(variables.keySet());
        unknown.removeAll(known);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new TemplateRejection.UnknownVariables(unknown, new TreeSet<>(known)));
    }

    private Preview rendered(
            TemplateKey key, Wording wording, Map<String, String> real, Map<String, String> variables) {
        var values = new HashMap<>(shipped.sample(key.occasion(), key.language()));
        values.putAll(real);
        values.putAll(variables);
        try {
            var rendered = rendering.render(wording, values);
            return new Preview.Shown(key.channel() == Channel.EMAIL ? framed(rendered, key) : rendered);
        } catch (Rendering.RenderingFailed failed) {
            return new Preview.Refused(new TemplateRejection.DoesNotRender(failed.getMessage()));
        }
    }

    /** As a focal point would get it, without the links, which lead to real things. */
    private Rendered framed(Rendered rendered, TemplateKey key) {
        return layout.frame(rendered, new Frame(key.language(), Frame.Reason.FOCAL_POINT, null, null));
    }
}
