package org.huunghi.notification.template;

import static org.huunghi.notification.template.TemplateStatus.DRAFTED;
import static org.huunghi.notification.template.TemplateStatus.EDITED;
import static org.huunghi.notification.template.TemplateStatus.TESTED;

import java.util.EnumSet;
import org.huunghi.eventing.Transitions;

/** The life of a template. */
final class TemplateTransitions {

    static final Transitions<TemplateStatus> TABLE;

    static {
        var table = Transitions.of(TemplateStatus.class);
        TABLE = table.on("draft", table.all(), DRAFTED, "drafted")
                .on("test", EnumSet.of(DRAFTED, TESTED), TESTED, "tested")
                .on("release", TESTED, EDITED, "edited")
                .build();
    }

    private TemplateTransitions() {}
}
