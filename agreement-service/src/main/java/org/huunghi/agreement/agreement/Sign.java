package org.huunghi.agreement.agreement;

import java.time.LocalDate;

/**
 * What shows that an agreement is alive, although nobody has said so of the agreement itself.
 *
 * @param id of the task that was worked on, or of the partner that somebody was in touch with
 */
public record Sign(LocalDate on, Of of, String id) {

    /** Where it was seen. */
    public enum Of {
        TASK,
        PARTNER
    }
}
