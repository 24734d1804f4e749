package org.huunghi.agreement.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The tasks as they are kept. */
public interface Tasks {

    Optional<Versioned<Task>> find(String id);

    Versioned<Task> add(Decision.Accepted<Task, TaskEvent, ?> decision, Attribution attribution);

    Versioned<Task> save(
            Versioned<Task> before, Decision.Accepted<Task, TaskEvent, ?> decision, Attribution attribution);

    /** Most pressing first, those without a deadline last. */
    List<Versioned<Task>> list(TaskQuery query, int limit);

    /** Tasks whose timer has run out by then, the earliest first. */
    List<Versioned<Task>> due(Instant by, int limit);

    Optional<StoredAnswer> answer(String id, String key);
}
