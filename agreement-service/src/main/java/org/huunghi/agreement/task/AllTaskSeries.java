package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The series of tasks as they are kept. */
public interface AllTaskSeries {

    Optional<Versioned<TaskSeries>> find(String id);

    Versioned<TaskSeries> add(Accepted<TaskSeries, SeriesEvent, ?> decision, Attribution attribution);

    Versioned<TaskSeries> save(
            Versioned<TaskSeries> before, Accepted<TaskSeries, SeriesEvent, ?> decision, Attribution attribution);

    /**
     * In the order of their ids.
     *
     * @param after id after which to go on, {@code null} to begin
     */
    List<Versioned<TaskSeries>> list(String after, int limit);

    /** Series of which a task is to be assigned by then, the earliest first. */
    List<Versioned<TaskSeries>> due(Instant by, int limit);

    /** Whether the directive of any series has this file. */
    boolean cite(String document);

    Optional<StoredAnswer> answer(String id, String key);
}
