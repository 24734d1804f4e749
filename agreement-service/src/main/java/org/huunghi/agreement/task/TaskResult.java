package org.huunghi.agreement.task;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The document that shows the task done. Its date, not the day somebody clicked, tells whether it was in time.
 *
 * @param unit the lead that submitted it
 */
public record TaskResult(String number, LocalDate date, String unit) {

    public TaskResult {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }
}
