package org.huunghi.agreement.task;

import java.time.LocalDate;

/** Has something to do when work goes on at a task that is linked to an agreement. */
public interface ProgressListener {

    /** May be told again of the same. */
    void workedOn(String task, String agreement, LocalDate on);
}
