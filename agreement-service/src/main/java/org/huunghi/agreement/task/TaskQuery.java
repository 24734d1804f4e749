package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;

/**
 * Which tasks are asked for. What is {@code null} does not narrow the list.
 *
 * @param unit code of a unit that takes part
 * @param part whether that unit leads or coordinates
 * @param accountable code of the unit that answers for the task
 * @param officer who works on it for a unit, as the subject of a token
 * @param directive number of the directive
 * @param words words of the titles and of the directive's abstract, in any accents
 * @param now the moment by which timeliness is judged
 * @param soonUntil open deadlines that end by then are due soon
 * @param after the last task of the former page, by {@link Task#rank()}
 */
public record TaskQuery(
        String unit,
        Part part,
        String accountable,
        String officer,
        TaskStatus status,
        Timeliness timeliness,
        String directive,
        String pillar,
        String field,
        String partner,
        String agreement,
        String words,
        Instant now,
        Instant soonUntil,
        String after) {

    public static final String TIMELINESS = "timeliness";
    public static final String PARTNER = "partner";

    /** What tasks can be counted by. */
    public static final List<String> FACETS = List.of(
            "status",
            TIMELINESS,
            "unit",
            "lead",
            "accountable",
            "coordinator",
            "officer",
            "pillar",
            "field",
            PARTNER,
            "agreement",
            "directive");

    /** What a unit has to do with a task. */
    public enum Part {
        LEADING,
        COORDINATING
    }

    /** The same tasks, but only those of this class. */
    public TaskQuery only(Timeliness wanted) {
        return new TaskQuery(
                unit,
                part,
                accountable,
                officer,
                status,
                wanted,
                directive,
                pillar,
                field,
                partner,
                agreement,
                words,
                now,
                soonUntil,
                after);
    }
}
