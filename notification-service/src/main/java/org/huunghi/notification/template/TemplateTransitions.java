package org.huunghi.notification.template;

import static org.huunghi.notification.template.TemplateStatus.EDITED;

import org.huunghi.eventing.Transitions;

/** The life of a template. */
final class TemplateTransitions {

    static final Transitions<TemplateStatus> TABLE;

    static {
        var table = Transitions.of(TemplateStatus.class);
        TABLE = table.on("edit", table.all(), EDITED, "edited").build();
    }

    private TemplateTransitions() {}
}
