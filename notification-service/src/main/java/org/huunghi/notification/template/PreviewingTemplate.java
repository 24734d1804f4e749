package org.huunghi.notification.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Shows what a template, or a draft for it, would say. */
public final class PreviewingTemplate {

    private final Templates templates;
    private final ShippedTemplates shipped;
    private final Rendering rendering;

    public PreviewingTemplate(Templates templates, ShippedTemplates shipped, Rendering rendering) {
        this.templates = templates;
        this.shipped = shipped;
        this.rendering = rendering;
    }

    /** What a preview shows, or why it cannot. */
    public sealed interface Preview {

        record Shown(Rendered rendered) implements Preview {}

        record Refused(TemplateRejection reason) implements Preview {}
    }

    /**
     * @param draft a wording that is not in use yet; otherwise the one in use
     * @param variables values that replace those of the sample
     */
    public Preview preview(String id, Optional<Wording> draft, Map<String, String> variables) {
        var key = TemplateKey.of(id);
        if (key.isEmpty()) {
            return new Preview.Refused(new TemplateRejection.NotFound());
        }
        var wording =
                draft.orElseGet(() -> templates.find(key.get()).aggregate().wording());
        var fault = Template.fault(key.get().channel(), wording);
        return fault.isPresent() ? new Preview.Refused(fault.get()) : rendered(key.get(), wording, variables);
    }

    private Preview rendered(TemplateKey key, Wording wording, Map<String, String> variables) {
        var values = new HashMap<>(shipped.sample(key.occasion(), key.language()));
        values.putAll(variables);
        try {
            return new Preview.Shown(rendering.render(wording, values));
        } catch (Rendering.RenderingFailed failed) {
            return new Preview.Refused(new TemplateRejection.DoesNotRender(failed.getMessage()));
        }
    }
}
