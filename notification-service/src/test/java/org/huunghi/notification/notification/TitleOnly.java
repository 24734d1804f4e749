package org.huunghi.notification.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.SmsText;
import org.huunghi.notification.template.Wording;

/** Says the title only, and remembers the lines of lists. */
final class TitleOnly implements Rendering {

    private final List<Line> listed = new ArrayList<>();

    List<Line> listed() {
        return listed;
    }

    @Override
    public Rendered render(Wording wording, Map<String, String> variables, List<Line> lines) {
        listed.addAll(lines);
        return new Rendered(null, variables.get("title"), null, SmsText.of(variables.get("title")), Carrier.NONE);
    }

    @Override
    public Set<String> variables(Wording wording) {
        return Set.of();
    }
}
