package org.huunghi.agreement.task;

import java.util.Objects;
import org.huunghi.agreement.words.Text;

/**
 * A part of a task that is done on its own.
 *
 * @param id tells it from the other parts of its task
 * @param mandatory the task is not done before this part is
 */
public record Part(String id, Text title, boolean mandatory) {

    public Part {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
