package org.huunghi.notification.template;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.template.PreviewingTemplate.Preview;

/** Tests a draft: it must render with the sample, and with the data of a real event where one is named. */
public final class TestingTemplate {

    private final Templates templates;
    private final PreviewingTemplate previewing;
    private final Clock clock;

    public TestingTemplate(Templates templates, PreviewingTemplate previewing, Clock clock) {
        this.templates = templates;
        this.previewing = previewing;
        this.clock = clock;
    }

    /**
     * @param with id of a past notification, or {@code null}
     */
    public Outcome<Template, TemplateRejection> test(String id, long expectedVersion, String with, Actor actor) {
        return TemplateChange.change(
                templates, clock, id, expectedVersion, actor, null, template -> decide(template, with, actor));
    }

    private Decision<Template, TemplateEvent, TemplateRejection> decide(Template template, String with, Actor actor) {
        var draft = Optional.ofNullable(template.draft());
        if (draft.isPresent()
                && previewing.preview(template.id(), draft, Map.of(), with, actor)
                        instanceof Preview.Refused(TemplateRejection reason)) {
            return rejected(reason);
        }
        return template.test(with);
    }
}
