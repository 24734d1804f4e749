package org.huunghi.agreement.task;

import java.time.Duration;
import java.time.Instant;

/**
 * Which tasks are asked for. What is {@code null} does not narrow the list.
 *
 * @param unit code of a unit that takes part
 * @param part whether that unit leads or coordinates
 * @param directive number of the directive
 * @param words words of the titles and of the directive's abstract, in any accents
 * @param now the moment by which timeliness is judged
 * @param soon how long before its deadline a task is due soon
 * @param after the last task of the former page, by {@link Task#rank()}
 */
public record TaskQuery(
        String unit,
        Part part,
        TaskStatus status,
        Timeliness timeliness,
        String directive,
        String partner,
        String words,
        Instant now,
        Duration soon,
        String after) {

    /** What a unit has to do with a task. */
    public enum Part {
        LEADING,
        COORDINATING
    }
}
