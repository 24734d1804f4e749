package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.known.Tasks;

/** The tasks as they were a moment ago: one look at a message asks for its task more than once. */
public final class RecentTasks implements Tasks {

    private final Remembered<String, Optional<KnownTask>> tasks;

    public RecentTasks(KnownTasks tasks, Clock clock) {
        this.tasks = new Remembered<>(tasks::find, clock);
    }

    @Override
    public Optional<KnownTask> find(String id) {
        return tasks.get(id);
    }
}
