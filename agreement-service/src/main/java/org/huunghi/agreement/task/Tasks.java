package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The tasks as they are kept. */
public interface Tasks {

    Optional<Versioned<Task>> find(String id);

    /** The task at this version without a look at the store, if it is at hand; it may have changed since. */
    Optional<Versioned<Task>> lastSeen(String id, long version);

    Versioned<Task> add(Decision.Accepted<Task, TaskEvent, ?> decision, Attribution attribution);

    /** Whether it was added: nothing happens when there is a task of this id already. */
    boolean addUnlessThere(Decision.Accepted<Task, TaskEvent, ?> decision, Attribution attribution);

    Versioned<Task> save(
            Versioned<Task> before, Decision.Accepted<Task, TaskEvent, ?> decision, Attribution attribution);

    /** Most pressing first, those without a deadline last. */
    List<Versioned<Task>> list(TaskQuery query, int limit);

    /** How many there are. */
    long count(TaskQuery query);

    /**
     * How the tasks asked for are spread.
     *
     * @param by some of {@link TaskQuery#FACETS}
     */
    Facets facets(TaskQuery query, List<String> by);

    /**
     * How many there are by unit, field or pillar: by its code, empty for those without.
     *
     * @param by {@code null} for all together, under the empty text
     */
    Map<String, Long> counts(TaskCount what, TaskCount.By by);

    /** How the escalations of these tasks went. */
    TaskStatistics.Escalations escalations(TaskCount what);

    /** Tasks whose timer has run out by then, the earliest first. */
    List<Versioned<Task>> due(Instant by, int limit);

    /**
     * Tasks with clocks that the calendar counts and that may touch these days; in the order of their ids.
     *
     * @param after id after which to go on, {@code null} to begin
     */
    List<Versioned<Task>> counting(LocalDate from, LocalDate to, String after, int limit);

    /** Whether the directive of any task has this file. */
    boolean cite(String document);

    Optional<StoredAnswer> answer(String id, String key);
}
