package org.huunghi.notification.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the variables of a wording in. Values are text: they can neither become markup nor further variables. */
public interface Rendering {

    /**
     * One of several things that a message tells, which is {@code {{line}}} and {@code {{link}}} within the section {@code
     * lines}.
     *
     * @param link to the record that it is about, empty when there is none
     */
    record Line(String text, String link) {}

    /**
     * @param lines empty for what is no list
     * @throws RenderingFailed when the wording is not well-formed or uses a variable that has no value here
     */
    Rendered render(Wording wording, Map<String, String> variables, List<Line> lines);

    /** What is no list. */
    default Rendered render(Wording wording, Map<String, String> variables) {
        return render(wording, variables, List.of());
    }

    /**
     * The variables that the wording uses.
     *
     * @throws RenderingFailed when it is not well-formed
     */
    Set<String> variables(Wording wording);

    /** The wording cannot be rendered. */
    final class RenderingFailed extends RuntimeException {
        public RenderingFailed(String reason) {
            super(reason, null, false, false);
        }
    }
}
